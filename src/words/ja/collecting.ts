import type { CollectingWords, NotReply, VersionReasonWords } from "../collecting-words.ts";
import { excerpt } from "../sentence.ts";
import { list } from "./problems/phrases.ts";

const measure = ({ number, name }: { number: string | undefined; name: string | undefined }): string => {
  if (number === undefined) return name === undefined ? "番号も施策名もない施策" : `「${name}」`;
  return name === undefined ? `施策${number}` : `${number}「${name}」`;
};
/** 示す施策の数。 */
const shownMeasures = 3;
const someMeasures = (measures: readonly { number: string | undefined; name: string | undefined }[]): string =>
  measures.slice(0, shownMeasures).map(measure).join("、") + (measures.length > shownMeasures ? "ほか" : "");
const place = ({ file, sheet, cell }: { file: string; sheet: string; cell: string }): string =>
  `${file} ${sheet}!${cell}`;
const counts = (errors: number, warnings: number, late: number): string =>
  [`エラー${String(errors)}件`, `警告${String(warnings)}件`, ...(late > 0 ? [`遅れ${String(late)}件`] : [])].join("、");

const sources: CollectingWords["sources"] = {
  mark: "配布したブックの印",
  title: "表の上の表題",
  "file-name": "ファイル名",
  "sheet-name": "シート名",
  column: "担当府省庁の列",
};

const reasons: VersionReasonWords = {
  version: "ファイル名の版が新しい",
  modified: "最後に保存された日時が新しい",
  complete: "回答した施策が多い",
  order: "ファイル名の順が先である（版も日時も件数も同じ）",
};

const notReply: { readonly [Found in NotReply]: string } = {
  csv: "CSV のため回答として読み取りません（文字化けや日付の欠落を見分けられません）。Excel ブック（.xlsx）での提出を依頼してください。",
  collection: "集約のブックなので、回答として数えません。",
  history: "推移のブックなので、回答として数えません。",
  plan: "計画として読み取ったので、回答として数えません。",
  other: "Excel ブック（.xlsx）ではないため、回答として読み取りません。",
};

/** 集約で言うこと。 */
export const collecting: CollectingWords = {
  points: {
    "organization-unanswered": {
      title: "未提出の府省庁",
      say: ({ organization, measures, unread }) => ({
        message: `${organization}の回答がありません（担当する施策${String(measures)}件）。${unread.length > 0 ? `${list(unread)}は${organization}のもののようですが、読み取れません。` : ""}`,
        hint: "提出を依頼してください。",
      }),
    },
    "measure-unanswered": {
      title: "未回答の施策",
      say: ({ organizations, isWhole, ...facts }) => ({
        message: isWhole
          ? `${measure(facts)}には、どの府省庁からも回答がありません。`
          : `${measure(facts)}に、${organizations.join("、")}の回答がありません。`,
        hint:
          isWhole && organizations.length === 0
            ? "担当を確かめてください。"
            : `${organizations.join("、")}に回答を依頼してください。`,
      }),
    },
    "values-disagree": {
      title: "回答の食い違い",
      say: ({ title, values, ...facts }) => ({
        message: `${measure(facts)}の${title}が食い違っています。${values.map((value) => `「${excerpt(value.value)}」（${place(value)}）`).join("、")}`,
        hint: "正しいものを府省庁に確かめてください。",
      }),
    },
    "answer-foreign": {
      title: "担当でない回答",
      say: ({ organization, measures, counted }) => ({
        message: `${organization}は、担当でない施策${String(measures.length)}件にも回答しています（${someMeasures(measures)}）。${
          counted === 0
            ? "担当府省庁の回答があるため、集約していません。"
            : `そのうち${String(counted)}件は、担当府省庁の回答がないため、この回答を集約しました。`
        }`,
        hint: "担当府省庁が変わったか、計画の全体をそのまま返送したものか、確かめてください。",
      }),
    },
    "measure-unplanned": {
      title: "計画にない施策",
      say: ({ organization, ...facts }) => ({
        message: `${measure(facts)}は計画にありません${organization === undefined ? "" : `（${organization}の回答）`}。`,
        hint: "新しい施策か、番号や施策名の誤りか確かめてください。",
      }),
    },
    "replies-repeated": {
      title: "同じ府省庁の複数の回答",
      say: ({ organization, files, reason, shared }) => ({
        message:
          shared === 0
            ? `${organization}の回答が${String(files.length)}つあります（${list(files)}）。同じ施策への回答はないため、全て集約しました。`
            : `${organization}の回答が${String(files.length)}つあり（${list(files)}）、施策${String(shared)}件が重なっています。${reasons[reason]}ため、「${String(files[0])}」を採る案です。`,
        hint:
          shared === 0
            ? "分けて提出されたものか確かめてください。"
            : "採らないファイルをフォルダーから除いて、もう一度集約してください。",
      }),
    },
    "organization-unknown": {
      title: "府省庁の分からない回答",
      say: ({ contradiction }) => ({
        message:
          contradiction.length === 0
            ? "どの府省庁の回答か分かりません（ファイル名、シート名、表題、担当府省庁の列のいずれからも定まりません）。"
            : `どの府省庁の回答か定まりません。${contradiction.map(({ source, organization }) => `${sources[source]}は${organization}`).join("、")}です。`,
        hint: "ファイル名に府省庁名を付けて、もう一度集約してください。",
      }),
    },
    "reply-empty": {
      title: "記入のない回答",
      say: ({ organization }) => ({
        message: `${organization ?? "この回答"}のブックには、状況も進捗状況も記入されていません。`,
        hint: "記入前のファイルではないか、府省庁に確かめてください。",
      }),
    },
    "reply-unchanged": {
      title: "計画と同じ回答",
      say: ({ organization }) => ({
        message: `${organization ?? "この回答"}の状況と進捗状況は、全て計画のブックと同じです。`,
        hint: "記入前のファイルではないか、府省庁に確かめてください。",
      }),
    },
  },
  sources,
  sheets: { collected: "集約", replies: "提出状況", points: "照合結果" },
  collectedHeaders: { statuses: "府省庁ごとの回答", unanswered: "回答のない府省庁", sources: "回答のセル" },
  ownText: ({ organizations, text }) => `【${organizations.join("、")}】${text}`,
  ownStatus: ({ organization, status }) => `${organization}：${status ?? "（空欄）"}`,
  repliesHeaders: {
    organization: "府省庁",
    state: "提出",
    file: "ファイル",
    knownBy: "府省庁の判別の根拠",
    measures: "回答した施策（件）",
    unanswered: "回答のない施策（件）",
    errors: "エラー（件）",
    warnings: "警告（件）",
    late: "遅れ、期限超過（件）",
  },
  states: { replied: "提出", missing: "未提出", unread: "読み取れない" },
  unknownOrganization: "（不明）",
  countingNote: ({ measures }) =>
    `※ 施策は全体で${String(measures)}件です。複数の府省庁が担当する施策は、全体では1件、府省庁ごとにはそれぞれ1件と数えます。`,
  pointsHeaders: { severity: "重要度", place: "場所", title: "種類", message: "確かめること", hint: "対応" },
  noPoints: "確かめることはありません。",
  notReply: ({ file, found }) => `${file}：${notReply[found]}`,
  request: {
    title: ({ plan, organization }) => `【${organization}】${plan}　施策の進捗状況`,
    note: "※ 白いセルに記入してください。灰色の列は前回の報告です。施策番号、施策名などは変更できません。状況は一覧から選んでください。",
    previous: { status: "前回報告の状況", progress: "前回報告の内容" },
    made: ({ organization, measures, file }) => `${organization}　施策${String(measures)}件　${file}`,
    nobody: ({ measures }) => `担当府省庁の定まらない施策が${String(measures)}件あり、どのブックにも載せていません。`,
  },
  returns: {
    subject: ({ plan, organization, isClean }) =>
      `【${isClean ? "受領" : "確認依頼"}】${plan}　施策の進捗状況の回答について${organization === undefined ? "" : `（${organization}）`}`,
    greeting: ({ plan, file }) =>
      `${plan}の施策の進捗状況について、「${file}」により回答いただき、ありがとうございます。`,
    figures: ({ measures, errors, warnings, late }) =>
      `回答いただいた施策：${String(measures)}件　${counts(errors, warnings, late)}`,
    gravest: ({ shown, count }) =>
      shown === count
        ? "次の点を確かめ、必要に応じて修正の上、再度提出してください。"
        : `確かめていただきたい点は${String(count)}件あります。主なものは次のとおりです。確かめ、必要に応じて修正の上、再度提出してください。`,
    finding: ({ cell, severity, message, hint }) => `${cell}（${severity}）${message}${hint}`,
    point: ({ severity, message, hint }) => `（${severity}）${message}${hint}`,
    nothing: "確かめていただく点はありませんでした。",
    attached: "指摘の全ては、添付のブックに印を付け、「検査結果」シートに一覧にしています。",
    reminderSubject: ({ plan, organization }) => `【提出依頼】${plan}　施策の進捗状況の回答について（${organization}）`,
    reminder: ({ plan, organization, measures }) =>
      `${plan}の施策の進捗状況について、${organization}の回答をまだいただいていません。次の${String(measures)}件の施策について、添付のブックに記入の上、提出してください。行き違いの場合は御容赦ください。`,
    asked: (facts) => measure(facts),
    reminderAttached: "添付のブックには、担当する施策だけを載せています。白いセルに記入してください。",
    reminderFile: "提出依頼",
    saved: ({ folder, copies, reminders }) =>
      `${folder} に、印を付けた写しとメールの下書きを${String(copies)}組、提出を依頼するメールの下書きを${String(reminders)}件保存しました。宛先を入れてから送ってください。`,
    notReturned: ({ file, reason }) => `${file} の写しは作れませんでした。${reason}`,
  },
  lines: {
    collected: ({ replies, measures, answers }) =>
      `回答${String(replies)}件を集約しました。施策${String(measures)}件（回答は延べ${String(answers)}件）`,
    reply: ({ file, organization, knownBy, measures, errors, warnings, late }) =>
      `${organization ?? "（府省庁不明）"}　${file}　施策${String(measures)}件　${counts(errors, warnings, late)}${knownBy.length === 0 ? "" : `　（${knownBy.map((source) => sources[source]).join("、")}による）`}`,
    unreadHeading: "回答として読み取らなかったファイル",
    missing: ({ organizations, measures }) =>
      [
        ...(organizations.length > 0
          ? [`未提出：${organizations.join("、")}`]
          : ["全ての府省庁から提出がありました。"]),
        `回答のそろわない施策：${String(measures)}件`,
      ].join("　"),
    complete: "全ての府省庁から、担当する全ての施策に回答がありました。",
    unreadColumns: ({ file, columns }) => `集約しなかった列：${file} の${list(columns)}`,
    schemasDiffer: ({ files, title }) =>
      `${list(files)}の施策スキーマは、集約に使った「${title}」と異なります。集約に使うものは --schema で指定できます。`,
  },
};
