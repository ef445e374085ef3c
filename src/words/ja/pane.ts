import { formatNumber } from "../format-number.ts";
import type { PaneWords } from "../pane-words.ts";
import { addition } from "./pane-addition.ts";
import { collecting } from "./pane-collecting.ts";
import { findings, fixes } from "./pane-findings.ts";
import { left, notices, removal, removedThings } from "./pane-notices.ts";
import { review } from "./pane-review.ts";
import { selfCheck } from "./self-check.ts";
import { sending } from "./pane-sending.ts";
import { dateText, skipReasons } from "./words.ts";

const count = (number: number): string => `${formatNumber(number)}件`;
const cells = (number: number): string => `${formatNumber(number)}か所`;

const schemaSources = {
  given: "設定で指定",
  sheet: "このブックの「施策スキーマ」シート",
  "built-in": "組み込み",
} as const;
const dateSources = {
  given: "設定で指定",
  report: "報告の日付",
  schema: "施策スキーマによる",
  today: "今日の日付",
} as const;

/** 作業ウィンドウの言葉。 */
export const pane: PaneWords = {
  title: "施策進捗チェック",
  tabs: { label: "機能", check: "検査", summary: "集計", sending: "送付", collecting: "集約", settings: "設定" },
  working: {
    reading: "読み取っています…",
    checking: "検査しています…",
    fixing: "直しています…",
    confirming: "記録しています…",
    marking: "印を付けています…",
    clearing: "印を消しています…",
    summarizing: "集計を挿入しています…",
    preparing: "準備しています…",
    learning: "施策スキーマの案を作っています…",
    "send-checking": "送付前チェックをしています…",
    copying: "送付用の写しを用意しています…",
    "opening-copy": "写しを開いています…",
    collecting: "回答を集約しています…",
    returning: "返すファイルを作っています…",
    "self-checking": "動作を確認しています…",
  },
  cancel: "中止",
  cancelling: "中止しています…",
  close: "閉じる",
  emptiesUndo: (buttons) =>
    `${buttons.map((button) => `「${button}」`).join("")}を押すと、それより前の操作は Excel の「元に戻す」では戻せなくなります。`,
  firstRun: {
    heading: "施策の進捗表を検査します",
    steps: [
      "「検査する」を押すと、進捗表を自動で見つけ、記入漏れや表記の誤りを一覧にします。",
      "指摘を選ぶと、そのセルに移動します。意味の変わらない修正は、内容を確かめてから自動で行えます。",
      "「集計」では、状況ごとの件数と割合を確かめ、集計シートとして挿入できます。",
    ],
    privacy: "データがこのコンピューターの外に送られることはありません。",
    trySample: "見本で試す",
    skip: "始める",
  },
  check: {
    start: "検査する",
    again: "検査し直す",
    mark: "印を付ける",
    markAgain: "印を付け直す",
    clear: "印を消す",
    marksOld: "印は、前に検査したときのものです。「印を付け直す」を押すと、今の指摘に合わせます。",
    idle: "まだ検査していません。",
    verdict: ({ error, warning, info, confirmed }) =>
      `エラー ${count(error)}、警告 ${count(warning)}${info > 0 ? `、参考 ${count(info)}` : ""}${confirmed > 0 ? `（ほかに確認済み ${count(confirmed)}）` : ""}`,
    clean: "指摘はありません",
    stale: "編集がありました。まもなく検査し直します。",
  },
  table: {
    heading: "読み取った表",
    sheet: "シート",
    allSheets: "計画の全てのシート",
    readSeveral: ({ others, measures }) => `ほか${String(others)}シート　施策 ${count(measures)}`,
    read: ({ range, measures, rows }) =>
      `${range}　施策 ${count(measures)}${rows === measures ? "" : `（${String(rows)}行）`}`,
    columns: ({ recognized, all }) => `列の対応（${String(all)}列のうち${String(recognized)}列）`,
    columnHeader: "見出し",
    fieldHeader: "項目",
    noField: "（検査しない）",
    chooseField: ({ header, column }) => `${column}列「${header}」の項目`,
    corrected: "手で直した対応を使っています。",
    restore: "自動に戻す",
    skipped: ({ rows, reason }) => `施策として数えなかった行：${rows}行目（${skipReasons[reason]}）`,
    unreadTexts: ({ count }) =>
      `読み取れなかった文：${String(count)}件（進捗状況の文のうち、進み具合を判断できなかったもの。状況との食い違いは検査していません）`,
  },
  findings,
  fixes,
  review,
  addition,
  reading: { offer: "読み取りが違う", fileName: "読み違いの記録.jsonl" },
  learning: {
    offer: "この表から施策スキーマを作る",
    about:
      "記入済みの表から、列、状況、担当の一覧の案を作ります。確かめて直すと、「施策スキーマ」シートとしてブックに加え、この計画の一覧で検査します。",
    hasSheet:
      "表から作り直すときは、今の「施策スキーマ」シートの名前を変えるか、シートを削除してから、検査し直してください。",
  },
  done: {
    fixed: ({ cells: number }) => `${cells(number)}を書き換えました。`,
    marked: ({ cells: number }) =>
      number === 0
        ? "指摘がないため印は付けず、「検査結果」シートを作りました。"
        : `${cells(number)}に印を付け、「検査結果」シートを作りました。`,
    undone: ({ cells: number }) => `${cells(number)}を元に戻しました。`,
    removed: (facts) => `${removedThings(facts)}を取り除きました。`,
    "nothing-to-remove": "取り除く印はありません。",
    summarized: "集計シートを挿入しました。",
    "schema-learnt": "「施策スキーマ」シートを作り、それを使って検査しました。",
    "schema-added": "「施策スキーマ」シートを加えました。編集すると、次の検査から使われます。",
    "drop-downs-added": "状況と担当府省庁の列に選択リストを付けました。",
    decided: "対応を「検査結果」シートに記録しました。",
    listed: "「施策スキーマ」シートの一覧に加え、検査し直しました。",
    "readings-saved": "読み違いの記録を保存しました。",
    reopened: "未対応に戻しました。",
    "template-opened": "記入用の空のブックを作りました。",
    "sample-opened":
      "見本のブックを別のウィンドウに開きました。そのウィンドウの「ホーム」タブで「パネル」を押すと、検査を試せます。",
    cancelled: "中止しました。ブックは変更していません。",
    "writing-cancelled": "書き込みを中止しました。前からある印と集計は、そのまま残っています。",
    "send-checked": ({ verdict }) => `送付前チェックの判定：${verdict}`,
    "copy-made": "送付用の写しを作りました。",
    "copy-opened": "写しを別のウィンドウに開きました。",
    collected: ({ replies, measures }) =>
      `回答${formatNumber(replies)}件を集約しました。施策は${formatNumber(measures)}件です。`,
    "collected-outdated": "集約の途中でファイルか設定が変わりました。もう一度集約してください。",
    "collected-saved": "集約のブックを保存しました。",
    "collected-opened": "集約のブックを別のウィンドウに開きました。",
    returned: ({ copies, reminders }) =>
      `写しと下書きを${formatNumber(copies)}組、提出を依頼する下書きを${formatNumber(reminders)}件保存しました。`,
    rechecked: ({ solved, added }) => {
      if (solved === 0 && added === 0) return "検査し直しました。指摘に変わりはありません。";
      const parts = [
        ...(solved > 0 ? [`${count(solved)}が解決しました`] : []),
        ...(added > 0 ? [`新たに${count(added)}の指摘があります`] : []),
      ];
      return `${parts.join("。")}。`;
    },
  },
  commandStopped: (code) => [
    `この操作を終えられませんでした${code === "" ? "" : `（${code}）`}。`,
    "「ホーム」タブの「パネル」を開き、同じ操作を行うと、理由が表示されます。",
  ],
  notices,
  left,
  removal,
  sending,
  collecting,
  summary: {
    heading: "状況別の件数と割合",
    needsCheck: "集計するには、先に検査してください。",
    total: (number) => `施策 ${count(number)}`,
    chart: ({ lines }) =>
      `状況別の件数の横棒グラフ。${lines.map(({ label, count: number, percent }) => `${label} ${count(number)}（${String(percent)}％）`).join("、")}。`,
    status: "状況",
    count: "件数",
    percent: "割合",
    rounding: "割合は項目ごとに四捨五入しているため、合計が100％にならないことがあります。",
    withFindings: (number) => `エラーが${count(number)}残っています。数字は直した後に変わることがあります。`,
    insert: "集計を挿入",
    refresh: "集計を更新",
    about: "件数の表、ピボットテーブル、グラフを集計シートとして加えます。元の表は変更しません。",
  },
  settings: {
    language: "表示言語",
    languages: { ja: "日本語", en: "English" },
    schema: "施策スキーマ",
    schemaInUse: ({ title, version, source }) => `使用中：${title}（第${version}版、${schemaSources[source]}）`,
    automatic: "自動（ブックの指定、なければ汎用）",
    builtIn: {
      general: "汎用",
      "general-english": "汎用（英語）",
      "secure-japan-2007": "セキュア・ジャパン2007",
      "municipal-plan": "市町村計画（A～D、◎○△×）",
      "kpi-plan": "KPIで管理する計画",
      "regulatory-reform": "規制改革",
      "open-government": "Open Government Partnership（英語）",
      "major-projects": "大規模プロジェクト（英語、RAG）",
    },
    editSchema: "「施策スキーマ」シートを加える",
    editSchemaAbout: "使用中の施策スキーマをシートとして加えます。列、状況、府省庁の一覧を Excel で編集できます。",
    hasSchemaSheet: "このブックには「施策スキーマ」シートがあります。シートを編集すると、次の検査から使われます。",
    reportingDate: "基準日",
    reportingDateInUse: ({ date, source, fiscalYear }) =>
      `使用中：${dateText(date)}（${dateSources[source]}）、${String(fiscalYear)}年度`,
    reportingDateReset: "指定をやめる",
    dropDowns: "選択リストを付ける",
    dropDownsAbout: "状況と担当府省庁の列で、一覧から選べるようにします。",
    template: "記入用のブックを作る",
    templateAbout: "見出しと選択リストだけの空のブックを、使用中の施策スキーマから作ります。",
    kept: "施策スキーマ、基準日、シート、列の対応は、このブックに保存されます。",
    keptWhileOpen:
      "施策スキーマ、基準日、シート、列の対応は、このファイルを開いている間だけ使われ、ファイルには保存されません。",
    lacks: {
      "merged-cells":
        "この Excel では結合セルを調べられません（ExcelApi 1.13 が必要です）。結合したセルの二行目からは、空欄として検査します。",
      "own-changes":
        "この Excel では、このアドインによる変更と人による変更を区別できません（ExcelApi 1.14 が必要です）。書き込みの間の編集は、自動では検査し直しません。「検査し直す」を押してください。",
      "one-undo":
        "この Excel では、まとめて行った書き換えを Excel の「元に戻す」一回では戻せません（ExcelApi 1.20 が必要です）。このウィンドウの「元に戻す」をお使いください。",
    },
    about: {
      version: (version) => `施策進捗チェック ${version}`,
      guide: "使い方",
      rules: "検査の規則",
    },
    selfCheck,
  },
  file: {
    pageTitle: "施策進捗チェック（ブラウザー版）",
    about: "Excel なしで進捗表（.xlsx）を検査します。ファイルはこのコンピューターの中だけで処理されます。",
    open: "ファイルを開く",
    drop: "ここに .xlsx をドロップすることもできます",
    download: "写しを保存",
    copySuffix: "_検査済み",
    changed: "保存していない変更があります。元のファイルは変更されません。",
  },
  samples: { draft: "見本_施策進捗.xlsx", template: "施策進捗_記入用.xlsx" },
};
