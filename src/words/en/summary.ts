import type { Conclusion } from "../../core/index.ts";
import type { SummaryWords } from "../summary-words.ts";

const number = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? "" : "s"}`;

/** A percentage that is rounded down, so that the conclusion is not better than the figures. */
const share = (count: number, total: number): string =>
  `${String(count)} (${String(Math.floor((count * 100) / total))}%)`;

/** One sentence that is never better than the figures. */
const conclusionText = (conclusion: Conclusion): string => {
  const { level, isUnderway, isWithinFiscalYear, total, settled, started } = conclusion;
  const outlook = `expected to be carried out${isWithinFiscalYear ? " within the fiscal year (or as planned)" : ""}`;
  const measures = number(total, "measure");
  const ofAll = `${share(settled, total)} of ${measures}`;
  const onlyStarted = `but only ${share(started, total)} done or underway`;
  const rest = `the outlook for the other ${String(total - settled)} is open`;
  switch (level) {
    case "empty":
      return "There are no measures to count.";
    case "completed":
      return `All of the ${measures} are done.`;
    case "all":
      return `All of the ${measures} are ${outlook}, ${isUnderway ? "and the plan is on course" : onlyStarted}.`;
    case "nearly-all":
      return `Nearly all measures, ${ofAll}, are ${outlook}, ${isUnderway ? "and the plan is mostly on course" : onlyStarted}.`;
    case "most":
      return `Most measures, ${ofAll}, are ${outlook}; ${rest}.`;
    case "some":
      return `Only ${ofAll} are ${outlook}; ${rest}.`;
  }
};

/** The words of the summary's sheets. */
export const summary: SummaryWords = {
  sheets: { summary: "Summary", pivots: "Summary pivots", charts: "Summary charts", data: "Summary data" },
  title: ({ plan }) => `${plan}: progress summary`,
  period: ({ fiscalYear, half, asOf }) =>
    `Fiscal year ${String(fiscalYear)}${half === undefined ? "" : half === 1 ? ", first half" : ", second half"} (as of ${asOf})`,
  statusTable: { mark: "Mark", status: "Status", count: "Measures", percent: "Share (%)", total: "Total" },
  rounding: "Each percentage is rounded by itself, half up.",
  roundedSum: ({ sum }) =>
    `Each percentage is rounded by itself, half up, so that they do not add up to 100% (${String(sum)}%).`,
  lines: { conclusion: "Conclusion", openErrors: "Errors", made: "Made" },
  conclusion: (conclusion) =>
    conclusion.notCounted === 0
      ? conclusionText(conclusion)
      : `${conclusionText(conclusion)} ${number(conclusion.notCounted, "measure")} without a listed status count as open.`,
  openErrors: (errors) =>
    errors.length === 0
      ? "There are no uncorrected errors."
      : `${number(
          errors.reduce((sum, { count }) => sum + count, 0),
          "error",
        )} not corrected (${errors.map(({ title, count }) => `${title}: ${String(count)}`).join(", ")}). Correcting them may change the figures.`,
  made: ({ on, sources, schema, version }) =>
    `Made on ${on} from ${sources.map(({ sheet, range }) => `the sheet “${sheet}”, ${range}`).join("; ")}, with the measure schema “${schema}”, version ${version}. Make it again after a change of the table.`,
  lateMeasures: ({ status, count }) => `Measures with the status “${status}” (${String(count)})`,
  lateHeaders: { number: "Number", name: "Measure", organizations: "Organizations", reason: "Reason" },
  separator: ", ",
  more: ({ count, sheet, status }) =>
    `${String(count)} more; filter the sheet “${sheet}” by the status group “${status}” to see all.`,
  dataHeaders: {
    number: "Number",
    chapter: "Chapter",
    section: "Section",
    name: "Measure",
    organization: "Organization",
    status: "Status",
    statusGroup: "Status group",
    due: "Due date",
    dueQuarter: "Due quarter",
    measures: "Measures (count)",
    assignments: "Assignments (count)",
  },
  lacking: {
    section: "(no section)",
    organization: "(no organization)",
    due: "(no date)",
    status: "none or unlisted",
  },
  quarter: ({ quarter, fiscalYear }) => {
    if (quarter === "before") return `FY${String(fiscalYear - 1)} or before`;
    if (quarter === "after") return `FY${String(fiscalYear + 1)} or later`;
    return `FY${String(fiscalYear)} Q${String(quarter)}`;
  },
  bySection: { title: "Status by section", note: "Number of measures", caption: "Number of measures" },
  byOrganization: {
    title: "Status by organization",
    note: "Number of measures. A measure counts once under each of its organizations, so the total is not that of the measures.",
    caption: "Measures of the organization",
  },
  byDueQuarter: {
    title: "Status by quarter in which measures are due",
    note: "Number of measures. A due period counts by its last day.",
    caption: "Measures due",
  },
  pivotValues: "Values",
  pivotTotal: "Grand total",
  chartHeaders: { breakdown: "Breakdown", item: "Item" },
  overall: { breakdown: "Overall", item: "All measures" },
  chartOthers: ({ count }) => `${String(count)} others together`,
  doughnut: {
    title: ({ plan, total }) => `${plan}: status of ${number(total, "measure")}`,
    altText: (statuses) =>
      `Doughnut chart. ${statuses.map(({ status, count, percent }) => `${status}: ${String(count)} (${String(percent)}%)`).join(", ")}.`,
  },
  barsAltText: ({ title, items, largest, count }) =>
    `Stacked bar chart. ${title}, ${number(items, "item")}. The largest is ${largest} with ${String(count)}. The figures are in the table on the left.`,
};
