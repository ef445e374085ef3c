import type { Catalogue } from "../catalogue.ts";
import { formatNumber } from "../format-number.ts";

export const severities: Catalogue["severities"] = { error: "エラー", warning: "警告", info: "参考" };

export const cutText: Catalogue["cutText"] = ({ characters }) => `…（以下略、全${formatNumber(characters)}字）`;

export const findingsSheet: Catalogue["findingsSheet"] = {
  name: "検査結果",
  headers: {
    cell: "セル",
    severity: "重要度",
    message: "指摘",
    hint: "直し方",
    value: "現在の値",
    rule: "規則",
    decision: "対応",
    reason: "理由",
    mark: "照合符号",
  },
  decisions: { open: "未対応", "to-correct": "要修正", confirmed: "確認済み", "not-applicable": "対象外" },
  refusal: { title: "一覧にない対応です", text: "「未対応」「確認済み」「対象外」から選んでください。" },
  lapsed: ({ decision, reason }) =>
    `内容が変わる前に「${findingsSheet.decisions[decision]}」とされていました${reason === "" ? "" : `（理由：${reason}）`}。改めて確認してください。`,
  none: "指摘はありません。",
  more: ({ count }) => ({
    message: `このほかに${formatNumber(count)}件の指摘がありますが、シートに収まらないため載せていません。`,
    hint: "ここまでの指摘を直してから、もう一度検査してください。",
  }),
};

export const findingsReport: Catalogue["findingsReport"] = {
  title: ({ file }) => `検査結果　${file}`,
  columns: { sheet: "シート", number: "施策番号", name: "施策名", organizations: "担当府省庁" },
  allOrganizations: "全ての府省庁",
};

export const choicesSheet: Catalogue["choicesSheet"] = {
  name: "選択肢",
  statuses: "状況",
  organizations: "担当府省庁",
  refusal: { title: "一覧にない状況です", text: "一覧から選んでください。選択肢は「選択肢」シートにあります。" },
};

export const template: Catalogue["template"] = {
  sheet: "施策進捗",
  note: "※ 一行に一施策を記入してください。担当府省庁が複数あるときは「、」で区切り、状況は一覧から選んでください。行の途中に空行やセルの結合を入れないでください。",
};

export const skipReasons = {
  blank: "空行",
  total: "合計行",
  note: "注記",
  heading: "小見出し",
  "repeated-header": "見出しの繰り返し",
  "after-table": "表の外",
} as const;

const ruleSeverities = { ...severities, off: "検査しない" } as const;
const sources = { given: "指定による", sheet: "ブックの施策スキーマ", "built-in": "組み込み" } as const;
const dateSources = { given: "指定", report: "報告の日付", schema: "施策スキーマによる", today: "今日の日付" } as const;
const steps = { reading: "読み取っています", checking: "検査しています", writing: "書き込んでいます" } as const;

export const dateText = (date: string): string => {
  const [year, month, day] = date.split("-").map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
};

export const commandLine: Catalogue["commandLine"] = {
  usage: {
    intro: `施策進捗チェック（shinchoku）　施策の進捗表（.xlsx）を検査します。データを外部に送ることはありません。`,
    commands: `使い方
  shinchoku check <ブック.xlsx…> [指定]    検査し、指摘を表示します（公表された報告のテキスト .txt も検査できます）
  shinchoku summarize <ブック.xlsx> --out FILE  集計、ピボットテーブル、グラフのシートを加えた写しを作ります
  shinchoku collect <フォルダー又はファイル…> [指定]  各府省庁の回答を一つの表に集約し、未提出や食い違いを示します
  shinchoku distribute <MASTER.xlsx> --out FOLDER  府省庁ごとに、担当する施策だけを載せた記入用のブックを作ります
  shinchoku history <古いブック.xlsx> … <新しいブック.xlsx>  施策ごとの状況、完了予定、進捗状況の移り変わりを示します
  shinchoku send <ブック.xlsx> [指定]      メールで送る前に、送ってよいか確かめます
  shinchoku verify <ブック.xlsx> [指定]    検査したときから表の内容が変わっていないか確かめます
  shinchoku clear <ブック.xlsx> --out FILE  付けた印とシートを取り除いた写しを作ります
  shinchoku import <報告.txt> --out FILE    公表された報告のテキストから、施策を記入したブックを作ります
  shinchoku template --out FILE [--schema]  記入用の空のブックを作ります
  shinchoku learn <ブック.xlsx> [--out SCHEMA.json]  記入済みの表から、施策スキーマの案を作ります
  shinchoku schema print [名前|FILE]        施策スキーマを表示します
  shinchoku schema check <FILE>             施策スキーマに誤りがないか確かめます`,
    options: {
      check: `check の指定
  --schema 名前|FILE       施策スキーマ：ファイル、又は general、general-english、secure-japan-2007、
                           municipal-plan、kpi-plan、regulatory-reform、open-government、major-projects
  --sheet シート名         検査するシート（繰り返し指定できます）
  --as-of YYYY-MM-DD       基準日
  --previous FILE          前回のブック。なくなった施策、後戻りした状況、前回と同じ進捗状況などを示します
  --out FILE               印と検査結果シートを付けた写しを保存します
  --fix                    意味の変わらない修正（表記、空白、正式名称）を写しに反映します
  --dropdowns              状況と担当府省庁の列に選択リストを付けます
  --summary                写しに集計のシートも加えます
  --rows FILE              施策と府省庁の組ごとに1行のデータを保存します（.csv、.ndjson、.parquet）
  --format 形式            表示の形式（text、json、csv、html、sarif、github）
  --lang ja|en             言語
  --fail-on error|warning  終了コードを 1 とする重要度（既定は error）
  ファイルはいくつでも指定でき、ファイル名には * と ? も使えます。検査できないファイルは理由とともに示し、ほかのファイルは検査します
  （終了コードは 2）。複数のファイルには、--previous、--out、--fix、--dropdowns、--summary と csv、html の形式は使えません`,
      summarize: `summarize の指定
  --out FILE               集計のシートを加えた写しを保存します（必須）
  --csv FILE               集計データを CSV（UTF-8、BOM 付き）でも保存します
  --schema、--sheet、--as-of、--format、--lang は check と同じです`,
      collect: `collect の指定
  --plan MASTER.xlsx       計画のブック（全ての施策が載ったもの、又は前回のもの）。誰の回答が足りないかを確かめます
  --out FILE               集約の表、提出状況、照合結果、検査結果、集計を収めたブックを保存します
  --returns FOLDER         府省庁ごとに、印を付けた写しとメールの下書き（.eml）、未提出の府省庁には提出を依頼する下書きを保存します
  --rows FILE              施策、府省庁、回答の組ごとに1行のデータを保存します（.csv、.ndjson、.parquet）
  --schema、--as-of、--format（text 又は json）、--lang、--fail-on は check と同じです
  ファイル名には * と ? も使えます。回答として読み取れないファイルは理由とともに示し、ほかの回答は集約します
  終了コード  0：エラーなし　1：エラー、未提出、食い違いなどあり　2：実行できなかった`,
      distribute: `distribute の指定
  --out FOLDER             府省庁ごとのブックを保存するフォルダー（必須）
  --schema、--as-of、--lang は check と同じです
  施策番号や施策名は保護し（パスワードなし）、前回の報告を灰色の列に示します。ファイル名を変えても、collect が府省庁を見分けます`,
      history: `history の指定
  --out FILE               推移の表と、期ごとの状況のグラフを収めたブックを保存します
  --as-of YYYY-MM-DD       期ごとの基準日。ブックと同じ順に、ブックの数だけ繰り返します（省けば各ブックの施策スキーマの日付）
  --schema、--format（text 又は json）、--lang は check と同じです
  ブックは古い順に並べます。施策は、番号や施策名が変わっても見分けます。全ての期を、最も新しいブックの施策スキーマで読み取ります`,
      learn: `learn の指定
  --out SCHEMA.json        施策スキーマを保存します（付けないときは案の内容を表示します）
  --header-row N           見出しの行（見出しが見つからないとき）
  --sheet、--lang は check と同じです。--format json は施策スキーマそのものを表示します`,
      send: `send の指定
  --limit MB               メールで送れる大きさの目安（既定は 10）
  --out FILE               送付用の写しを保存します（数式は値に、コメント、氏名、リンク、マクロなどは取り除きます）
  --mail FILE.eml          送付用の写しを添付したメールの下書きを保存します（送付不可のときは作りません）
  --hidden remove|show     写しで、非表示のものを取り除くか、表示するか
  --keep findings,summary  写しに検査結果や集計のシートを付けます
  --readability            行政データの機械可読性に関するルールに照らし、届いた水準と足りないものを示します
  --schema、--sheet、--as-of、--format、--lang は check と同じです
  終了コード  0：送付可　1：要確認、送付不可　2：実行できなかった（--out のときは写しの判定）`,
      verify: `verify の指定
  --schema、--sheet、--format、--lang は check と同じです
  終了コード  0：検査済み・変更なし　1：変更あり、未検査　2：実行できなかった`,
    },
    common: `どの命令にも使える指定
  --max-size MB            読み取るファイルの大きさの上限（既定は 256）
  --debug                  予期しないエラーの詳細も表示します`,
    bare: `命令を伴わない指定
  --help                   この使い方を表示します
  --version                版の番号を表示します`,
    exitCodes: `終了コード  0：エラーなし　1：エラーあり　2：実行できなかった`,
  },
  read: ({ file, sheet, range, measures, rows }) =>
    `${file}　シート「${sheet}」${range}　施策${String(measures)}件${rows === measures ? "" : `（${String(rows)}行）`}`,
  ruleSettings: ({ settings }) =>
    `規則の扱い：${settings.map(({ rule, title, severity }) => `「${title}」（${rule}）は${ruleSeverities[severity]}`).join("、")}`,
  schema: ({ title, version, source }) => `施策スキーマ：${title}（第${version}版、${sources[source]}）`,
  reportingDate: ({ date, source }) => `基準日：${dateText(date)}（${dateSources[source]}）`,
  otherSheets: ({ sheets }) =>
    `検査しなかったシート：${sheets.map((sheet) => `「${sheet}」`).join("、")}（記入例、同じ施策の別の版など）。検査するときは --sheet で指定してください。`,
  previous: ({ file, sheet, range, matched, added, vanished }) =>
    `前回：${file}　シート「${sheet}」${range}　同じ施策${String(matched)}件、今回だけの施策${String(added)}件、前回だけの施策${String(vanished)}件`,
  skipped: ({ rows, reason, sheet }) =>
    `施策として数えなかった行：${sheet === undefined ? "" : `シート「${sheet}」の`}${rows}行目（${skipReasons[reason]}）`,
  unreadColumns: ({ columns, sheet }) =>
    `読み取らなかった列：${sheet === undefined ? "" : `シート「${sheet}」の`}${columns.map((column) => `「${column}」`).join("、")}（検査していません）`,
  unreadTexts: ({ count }) =>
    `読み取れなかった文：${String(count)}件（進捗状況の文のうち、進み具合を判断できなかったもの。状況との食い違いは検査していません）`,
  row: (row) => `${String(row)}行目`,
  fix: ({ cell, before, after }) => `${cell}：「${before}」を「${after}」に直しました。`,
  fixCount: (count) => `${String(count)}か所を自動で直しました。`,
  counts: ({ error, warning, info, confirmed }) =>
    `エラー ${String(error)}件、警告 ${String(warning)}件、参考 ${String(info)}件${confirmed > 0 ? `（ほかに確認済み ${String(confirmed)}件）` : ""}`,
  noFindings: "指摘はありません。",
  allFiles: ({ checked, failed, counts }) =>
    `${String(checked)}ファイルを検査しました${failed > 0 ? `（ほかに検査できなかったファイル ${String(failed)}件）` : ""}。合計：${commandLine.counts(counts)}`,
  since: ({ solved, added }) => `前回の検査から、解決 ${String(solved)}件、新規 ${String(added)}件。`,
  written: ({ file }) => `${file} に保存しました。`,
  cleared: ({ file }) => `印と検査結果を取り除き、${file} に保存しました。`,
  schemaValid: ({ source, title }) => `${source}（${title}）に誤りはありません。`,
  working: (step) => steps[step],
};
