import type { SendingWords } from "../../sending-words.ts";
import { changes } from "./changes.ts";
import { mail } from "./mail.ts";
import { outlook } from "./outlook.ts";
import { readability } from "./readability.ts";
import { rules } from "./rules.ts";
import { seal } from "./seal.ts";

/** 送付前に言うこと。 */
export const sending: SendingWords = {
  rules,
  verdicts: { ready: "送付可", ask: "要確認", blocked: "送付不可" },
  advice: {
    ready: "このまま送れます。",
    ask: "一つずつ確かめ、送ってよいと判断してから送ってください。",
    blocked: "エラーを直してから、もう一度確かめてください。",
  },
  sheetPlace: (sheet) => `シート「${sheet}」`,
  workbookPlace: "ブック",
  headings: { sending: "送付前の確認", open: "確認の済んでいない検査の指摘" },
  counts: ({ error, warning, info }) => `エラー ${String(error)}件、警告 ${String(warning)}件、参考 ${String(info)}件`,
  none: "指摘はありません。",
  seal,
  readability,
  mail,
  outlook,
  changes,
  copy: {
    heading: "送付用の写しで変えること",
    forSender: "この一覧には取り除いた内容も載っています。手元に残し、送付しないでください。",
    unchanged: "取り除くものも直すものもありません。",
    saved: ({ file, list }) =>
      `送付用の写しを ${file} に、変えたことの一覧を ${list} に保存しました。元のブックは変更していません。`,
    verdict: (verdict) => `送付用の写しの判定：${verdict}`,
  },
};
