import { formatNumber } from "../../format-number.ts";
import type { OutlookWords } from "../../outlook-words.ts";

/** メールの送信時に Outlook の画面で言うこと。 */
export const outlook: OutlookWords = {
  workbook: ({ file, verdict, error, warning }) =>
    `${file}：${verdict}（エラー ${formatNumber(error)}件、警告 ${formatNumber(warning)}件）`,
  point: ({ place, message }) => `${place}　${message}`,
  more: (count) => `ほか${formatNumber(count)}件`,
  moreWorkbooks: (count) => `ほかのブック${formatNumber(count)}件にも指摘があります。`,
  advice: {
    ask: "Excel の「送付前チェック」で内容を確かめ、送付用の写しを作って添付し直すか、確かめた上でこのまま送信してください。",
    blocked: "送信をやめ、Excel の「送付前チェック」でエラーを直し、送付用の写しを添付し直してください。",
  },
};
