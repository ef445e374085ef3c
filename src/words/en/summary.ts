import type { Conclusion } from "../../core/index.ts";
import type { SummaryWords } from "../summary-words.ts";

const number = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? "" : "s"}`;

/** A percentage that is rounded down, so that the conclusion is not better than the figures. */
const share = (count: number, total: number): string =>
  `${String(count)} (${String(Math.floor((count * 100) / total))}%)`;

/** What is left beside the measures that are expected to be carried out. */
const restText = ({ late, stopped, total, settled }: Conclusion): string => {
  const unknown = total - settled - late - stopped;
  if (late + stopped === 0) return `the outlook for the other ${String(unknown)} is uncertain`;
  const parts = [
    ...(late > 0 ? [`${String(late)} ${late === 1 ? "is" : "are"} late`] : []),
    ...(stopped > 0 ? [`${String(stopped)} ${stopped === 1 ? "was" : "were"} stopped or put off`] : []),
    ...(unknown > 0 ? [`the outlook for ${String(unknown)} is uncertain`] : []),
  ];
  return `of the other ${String(total - settled)}, ${parts.join(", ")}`;
};

/** One sentence that is never better than the figures. */
const conclusionText = (conclusion: Conclusion): string => {
  const { level, isUnderway, isWithinFiscalYear, total, settled, started } = conclusion;
  const outlook = `expected to be carried out${isWithinFiscalYear ? " within the fiscal year (or as planned)" : ""}`;
  const measures = number(total, "measure");
  const ofAll = `${share(settled, total)} of ${measures}`;
  const onlyStarted = `but only ${share(started, total)} done or underway`;
  const rest = restText(conclusion);
  const exception = conclusion.late + conclusion.stopped > 0 ? `; ${rest}` : "";
  switch (level) {
    case "empty":
      return "There are no measures to count.";
    case "completed":
      return `All of the ${measures} are done.`;
    case "all":
      return `All of the ${measures} are ${outlook}, ${isUnderway ? "and the plan is on track" : onlyStarted}.`;
    case "nearly-all":
      return `Nearly all measures, ${ofAll}, are ${outlook}, ${isUnderway ? "and the plan is largely on track" : onlyStarted}${exception}.`;
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
  rounding: "Percentages are rounded individually (half up).",
  roundedSum: ({ sum }) =>
    `Percentages are rounded individually (half up), so they do not add up to 100% (${String(sum)}%).`,
  lines: { conclusion: "Conclusion", openErrors: "Errors", made: "Source" },
  conclusion: (conclusion) =>
    conclusion.notCounted === 0
      ? conclusionText(conclusion)
      : `${conclusionText(conclusion)} ${number(conclusion.notCounted, "measure")} without a listed status are counted as uncertain.`,
  openErrors: (errors) =>
    errors.length === 0
      ? "No errors remain."
      : `${number(
          errors.reduce((sum, { count }) => sum + count, 0),
          "error",
        )} not yet corrected (${errors.map(({ title, count }) => `${title}: ${String(count)}`).join(", ")}). Correcting these may change the figures.`,
  made: ({ on, sources, schema, version }) =>
    `Created on ${on} from ${sources.map(({ sheet, range }) => `the sheet “${sheet}”, ${range}`).join("; ")}, with the measure schema “${schema}”, version ${version}. Create it again if the table changes.`,
  lateMeasures: ({ status, count }) => `Measures with the status “${status}” (${String(count)})`,
  lateHeaders: { number: "Number", name: "Measure", organizations: "Organizations", reason: "Reason" },
  separator: ", ",
  more: ({ count, sheet, status }) =>
    `${String(count)} more. To see them all, filter the “${sheet}” sheet by status group “${status}”.`,
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
    if (quarter === "before") return `FY${String(fiscalYear - 1)} or earlier`;
    if (quarter === "after") return `FY${String(fiscalYear + 1)} or later`;
    return `FY${String(fiscalYear)} Q${String(quarter)}`;
  },
  bySection: { title: "Status by section", note: "Number of measures", caption: "Number of measures" },
  byOrganization: {
    title: "Status by organization",
    note: "Number of measures. A measure is counted once under each of its organizations, so the total can exceed the number of measures.",
    caption: "Measures of the organization",
  },
  byDueQuarter: {
    title: "Status by due quarter",
    note: "Number of measures. A due period is counted by its last day.",
    caption: "Measures due",
  },
  pivotValues: "Values",
  pivotTotal: "Grand total",
  chartHeaders: { breakdown: "Breakdown", item: "Item" },
  overall: { breakdown: "Overall", item: "All measures" },
  chartOthers: ({ count }) => `${String(count)} others combined`,
  doughnut: {
    title: ({ plan, total }) => `${plan}: status of ${number(total, "measure")}`,
    altText: (statuses) =>
      `Doughnut chart. ${statuses.map(({ status, count, percent }) => `${status}: ${String(count)} (${String(percent)}%)`).join(", ")}.`,
  },
  barsAltText: ({ title, items, largest, count }) =>
    `Stacked bar chart. ${title}, ${number(items, "item")}. The largest is ${largest}, with ${String(count)}. The figures are in the table on the left.`,
};
