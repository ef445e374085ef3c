import type { ReadingFormWords } from "../reading-form-words.ts";
import { formatNumber } from "../format-number.ts";

const states = {
  done: "実施した",
  underway: "実施している",
  planned: "これから実施する",
  undecided: "未定、又は実施しない",
  none: "進み具合を述べていない",
} as const;

/** 進捗状況の文の読み違いを書き留める画面の言葉。 */
export const readingForm: ReadingFormWords = {
  heading: "この文の読み取りを正します",
  read: ({ state, words }) =>
    words === ""
      ? `この文は「${states[state]}」と読み取りました。`
      : `この文は、「${words}」から「${states[state]}」と読み取りました。`,
  text: "進捗状況の文",
  question: "この文が述べていること",
  states,
  unanswered: "選んでください",
  about:
    "文の全体を、読み取りの内容とともにこの画面に書き留めます。指摘はそのまま残ります。ファイルに保存するまではどこにも書き込まず、どこにも送りません。",
  note: "書き留める",
  back: "やめる",
  noted: (count) => `読み違いの記録 ${formatNumber(count)}件`,
  aboutNoted:
    "保存したファイルには、下の文がそのまま入ります。人に渡す前に、公表前の内容が含まれていないか確かめてください。作業ウィンドウを閉じると、この一覧は消えます。",
  unsaved: "まだ保存していません。",
  said: ({ read, state }) => `読み取り：${states[read]} → 正しくは：${states[state]}`,
  save: "ファイルに保存",
  drop: "消す",
  dropThis: ({ text }) => `「${text}」の記録を消す`,
};
