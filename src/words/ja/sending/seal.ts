import type { SealWords } from "../../sending-words.ts";
import { momentText } from "../../moment.ts";
import { formatNumber } from "../../format-number.ts";
import { numberRuns } from "../../number-runs.ts";

/** 検査の記録（封印）について言うこと。署名ではないので、そうは呼ばない。 */
export const seal: SealWords = {
  states: {
    unchanged: "検査済み・変更なし",
    changed: "検査済み・変更あり",
    unsealed: "未検査",
    unreadable: "未検査（検査の記録を読み取れません）",
  },
  line: ({ seal: { time, counts, schema, rules, rows }, short, verdict }) =>
    `検査の記録：${verdict}　エラー${String(counts.error)}件、警告${String(counts.warning)}件、参考${String(counts.info)}件　` +
    `${formatNumber(rows.length)}行　${momentText(time)}　施策スキーマ ${schema}　規則 ${rules}　照合番号 ${short}`,
  advice: {
    unchanged: "検査したときから、表の内容は変わっていません。記録は誤りを防ぐためのもので、署名ではありません。",
    changed: "検査した後に表の内容が変わっています。検査し直してから送ってください。",
    unsealed: "検査の記録がありません。送付前に確かめてください。",
    unreadable: "検査の記録が途中で切れたか、書き換えられています。送付前に確かめてください。",
  },
  changedRows: ({ sheet, rows }) => `変わった行：シート「${sheet}」の${numberRuns(rows)}行目`,
  missing: (count) => `検査したときの行のうち${formatNumber(count)}行が、そのままの形では見当たりません。`,
  otherwise: "行の順序か見出しが変わっています。",
};
