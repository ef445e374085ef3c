import { formatNumber } from "../format-number.ts";
import type { HistoryWords } from "../history-words.ts";

const absent = "（なし）";

const named: HistoryWords["named"] = ({ number = "", name }) =>
  name === undefined ? `施策${number}` : `${number}「${name}」`;

const kin: HistoryWords["kin"] = {
  "split-from": (other) => `${other}から分割`,
  "split-into": (other) => `${other}に分割`,
  "merged-from": (other) => `${other}を統合`,
  "merged-into": (other) => `${other}に統合`,
};

/** 期を通した推移について言うこと。 */
export const history: HistoryWords = {
  sheets: { measures: "推移", chart: "推移グラフ" },
  headers: {
    firstDue: "当初の完了予定",
    lastDue: "最新の完了予定",
    postponed: "延期（回）",
    unchanged: "文が同じ期（期）",
    period: "期",
    kin: "分割・統合",
  },
  kin,
  named,
  absent,
  chart: {
    title: ({ plan }) => `${plan}　期ごとの状況（件）`,
    altText: ({ periods, measures }) =>
      `${String(periods)}期の状況別の件数。最新の期の施策は${formatNumber(measures)}件。`,
  },
  lines: {
    heading: ({ periods, measures }) => `${String(periods)}期の施策${formatNumber(measures)}件の推移`,
    period: ({ period, counts }) =>
      `  ${period}　${counts.map(({ label, count }) => `${label}${formatNumber(count)}件`).join("、")}`,
    totals: ({ postponed, unchanged, added, gone }) =>
      `完了予定を2回以上延期した施策${formatNumber(postponed)}件、進捗状況が前の期と同じ施策${formatNumber(unchanged)}件、最新の期で加わった施策${formatNumber(added)}件、最新の期にない施策${formatNumber(gone)}件`,
    measure: ({ number = "", name = "", statuses, postponed, unchanged, kin: others }) =>
      [
        `  ${number}「${name}」${statuses.map((status) => status ?? absent).join(" → ")}`,
        ...(postponed > 0 ? [`延期${String(postponed)}回`] : []),
        ...(unchanged > 1 ? [`進捗状況が${String(unchanged)}期同じ`] : []),
        ...others.map((one) => kin[one.way](named(one))),
      ].join("　"),
  },
};
