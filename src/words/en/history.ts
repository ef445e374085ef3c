import { formatNumber } from "../format-number.ts";
import type { HistoryWords } from "../history-words.ts";
import { plural } from "./plural.ts";

const absent = "(none)";

const named: HistoryWords["named"] = ({ number = "", name }) =>
  name === undefined ? `measure ${number}` : `${number} “${name}”`.trim();

const kin: HistoryWords["kin"] = {
  "split-from": (other) => `split from ${other}`,
  "split-into": (other) => `split into ${other}`,
  "merged-from": (other) => `merged from ${other}`,
  "merged-into": (other) => `merged into ${other}`,
};

/** What is said of the way through the periods. */
export const history: HistoryWords = {
  sheets: { measures: "History", chart: "History chart" },
  headers: {
    firstDue: "First due date",
    lastDue: "Latest due date",
    postponed: "Times postponed",
    unchanged: "Periods with the same text",
    period: "Period",
    kin: "Split or merged",
  },
  kin,
  named,
  absent,
  chart: {
    title: ({ plan }) => `${plan}: measures by status and period`,
    altText: ({ periods, measures }) =>
      `Counts by status for ${plural(periods, "period")}; the latest has ${plural(measures, "measure")}.`,
  },
  lines: {
    heading: ({ periods, measures }) => `${plural(measures, "measure")} through ${plural(periods, "period")}`,
    period: ({ period, counts }) =>
      `  ${period}: ${counts.map(({ label, count }) => `${label} ${formatNumber(count)}`).join(", ")}`,
    totals: ({ postponed, unchanged, added, gone }) =>
      `Postponed twice or more: ${formatNumber(postponed)}. Same text as in the period before: ${formatNumber(unchanged)}. New in the latest period: ${formatNumber(added)}. Gone from it: ${formatNumber(gone)}.`,
    measure: ({ number = "", name = "", statuses, postponed, unchanged, kin: others }) =>
      [
        `  ${number} “${name}” ${statuses.map((status) => status ?? absent).join(" → ")}`,
        ...(postponed > 0 ? [`postponed ${plural(postponed, "time")}`] : []),
        ...(unchanged > 1 ? [`same text for ${plural(unchanged, "period")}`] : []),
        ...others.map((one) => kin[one.way](named(one))),
      ].join("; "),
  },
};
