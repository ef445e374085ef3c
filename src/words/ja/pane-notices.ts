import { formatNumber } from "../format-number.ts";
import type { NoticeSentences } from "../problem-words.ts";
import type { LeftWords, RemovalFacts, RemovalWords } from "../pane-words.ts";

const unchanged = "ブックは変更していません。";
const cells = (number: number): string => `${formatNumber(number)}か所`;

const sheetList = (sheets: readonly string[]): string => `${sheets.map((sheet) => `「${sheet}」`).join("")}シート`;
const keptReasons = {
  formula: "数式のため",
  "rich-text": "書式の混ざった文字列のため",
  changed: "検査の後に値が変わったため",
} as const;
/** The things that a removal takes away, in one phrase. */
export const removedThings = ({ part, sheets }: RemovalFacts): string =>
  [
    ...(part === "check" ? ["印"] : part === "lists" ? ["選択リスト"] : []),
    ...(sheets.length > 0 ? [sheetList(sheets)] : []),
  ].join("と");

/** 予定どおりでなかったこと。 */
export const notices: NoticeSentences = {
  "sheet-renamed": ({ wanted, name }) => `「${wanted}」という名前のシートが既にあるため、「${name}」として作りました。`,
  "pivot-as-range": ({ sheet }) =>
    `この Excel ではピボットテーブルを作れなかったため、「${sheet}」シートには同じ数字を通常の表として書きました。後の変更は反映されません。`,
  "drop-down-kept": ({ sheet, range }) =>
    `「${sheet}」シートの${range}のうち、別の入力規則があるセルには選択リストを付けませんでした。`,
  "print-settings-left": ({ sheets }) =>
    `${sheetList(sheets)}の印刷の設定ができませんでした。プリンターがあるかを確かめ、印刷する前にページ設定をしてください。`,
  "frozen-rows-left": ({ sheets }) =>
    `${sheetList(sheets)}の見出し行を固定できませんでした。書き込みの間に別のブックに移ると、こうなることがあります。`,
  "edit-kept": ({ sheet, cell, reason }) =>
    `「${sheet}」シートの${cell}は、${keptReasons[reason]}、書き換えませんでした。`,
  "unfinished-removed": ({ count: number }) =>
    `前に中断した書き込みの途中のシート（${String(number)}枚）が隠れて残っていたため、取り除きました。`,
};

/** 書き込みの途中で止まったとき、ブックに何が残ったか。 */
export const left: LeftWords = {
  "as-before": () => unchanged,
  unfinished: () =>
    "入力した値も、前からある印やシートも、そのままです。作りかけの隠れたシートが残っていることがあり、次にこのウィンドウを開いたときに取り除きます。",
  partly: (number) =>
    number > 0
      ? `${cells(number)}は書き換えました。ほかのセルは変更していません。`
      : "印やシートの一部だけが入れ替わっています。入力した値は変更していません。もう一度行うと、残りを片付けてやり直します。",
  written: () => "書き込みは済んでいます。",
  unknown: () => "Excel の応答がなく、どこまで書き込まれたかを確かめられませんでした。ブックを見て確かめてください。",
};

/** 取り除く前に確かめる言葉。 */
export const removal: RemovalWords = {
  offers: {
    check: "印を消す",
    lists: "選択リストを取り除く",
    summary: "集計を取り除く",
    collection: "提出状況を取り除く",
    history: "推移を取り除く",
  },
  ask: (facts) => `${removedThings(facts)}を取り除きます。シートに書き加えた内容も失われます。`,
  remove: "取り除く",
  back: "やめる",
};
