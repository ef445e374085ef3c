import type { MailWords } from "../../sending-words.ts";
import { formatNumber } from "../../format-number.ts";

/** メールの件名と本文。宛先と署名は送る人が書く。 */
export const mail: MailWords = {
  subject: ({ plan, fiscalYear, half }) =>
    `【送付】${plan}　施策の進捗状況（${String(fiscalYear)}年度${half === undefined ? "" : half === 1 ? "上期" : "下期"}）`,
  greeting: ({ plan, period, attachment }) =>
    `${plan}　${period}の施策の進捗状況を、添付の「${attachment}」のとおり送付します。`,
  total: ({ count }) => `施策数：${formatNumber(count)}件`,
  count: ({ label, count }) => `${label}：${formatNumber(count)}件`,
  uncounted: ({ count }) => `状況が一覧にないもの：${formatNumber(count)}件`,
  confirmedHeading: "確認の上、そのままとした箇所",
  confirmed: ({ row, message, reason }) => `${String(row)}行目：${message}${reason === "" ? "" : `（${reason}）`}`,
  verify:
    "受け取った後に内容が変わっていないかは、施策進捗チェックの「送付」（又は shinchoku verify）で確かめられます。",
  saved: ({ file }) =>
    `送付用の写しを添付したメールの下書きを ${file} に保存しました。宛先を入れてから送ってください。`,
  withheld: "送付不可のため、メールの下書きは作りませんでした。",
};
