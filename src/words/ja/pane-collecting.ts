import type { CollectingPaneWords } from "../collecting-pane-words.ts";
import { formatNumber } from "../format-number.ts";

/** 「集約」の画面の言葉。 */
export const collecting: CollectingPaneWords = {
  offer: "回答を集める（取りまとめる方へ）",
  about:
    "府省庁から届いた回答のブックを一つの表にまとめ、提出状況、食い違い、集計を作ります。ファイルはこのコンピューターの中で読み取り、どこにも送信しません。開いているブックは変更しません。",
  choose: "回答のファイルを選ぶ",
  chooseFolder: "フォルダーを選ぶ",
  drop: "ファイルやフォルダーを、ここにドロップすることもできます。",
  chosen: (count) => `選んだファイル：${formatNumber(count)}個`,
  chooseAnew: "選び直す",
  choosePlan: "計画のブックを選ぶ",
  plan: (file) => `計画：${file}`,
  planAbout:
    "計画のブックを選ぶと、計画にあって回答のない施策と府省庁が分かります。選ばないときは、全ての回答を合わせたものを計画とみなします。",
  leavePlan: "計画を外す",
  start: "集約する",
  again: "もう一度集約する",
  replies: "提出状況",
  points: (count) => (count === 0 ? "確かめることはありません。" : `確かめること（${formatNumber(count)}件）`),
  columns: { organization: "府省庁", measures: "施策", errors: "エラー", warnings: "警告", late: "遅れ" },
  notSent: "未提出",
  others: (count) => `回答として読み取らなかったファイル（${formatNumber(count)}個）`,
  files: "集約したブック",
  save: "集約のブックを保存",
  open: "集約のブックを開く",
  fileName: "集約.xlsx",
  archiveName: "返送.zip",
  returns: "府省庁に返す",
  returnsAbout: ({ copies, reminders }) =>
    `指摘に印を付けた写しとメールの下書きが${formatNumber(copies)}組、提出を依頼するメールの下書きが${formatNumber(reminders)}件あります。宛先を入れ、内容を確かめてから送ってください。`,
  saveReturns: "全て保存（zip）",
  singly: "一つずつ保存",
  saveReturned: ({ organization, isReminder }) => `${organization}（${isReminder ? "提出依頼" : "写しと下書き"}）`,
};
