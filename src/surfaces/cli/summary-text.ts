import type { Summary, WorkbookCheck } from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import type { Line } from "./shown-text.ts";
import { headLines } from "./text-report.ts";
import { padded, terminalWidth } from "./text-width.ts";
import { largestOf } from "../../core/index.ts";

/** The figures of a summary as lines: what was read, the statuses, the conclusion, and the errors that are open. */
export function summaryText(file: string, check: WorkbookCheck, summary: Summary, catalogue: Catalogue): Line[] {
  const { summary: words, rules } = catalogue;
  const errors = summary.openErrors.map(({ rule, count }) => ({ title: rules[rule].title, count }));
  return [
    ...headLines(file, check, catalogue),
    "",
    ...statusLines(summary, catalogue),
    "",
    [{ text: words.conclusion(summary.conclusion), look: "bold" }],
    words.openErrors(errors),
  ];
}

/** The statuses with their counts and percentages, and the total. */
export function statusLines(
  { counts }: Summary,
  { summary: { statusTable, lacking, roundedSum } }: Catalogue,
): string[] {
  const { statuses, notCounted, total, percentSum } = counts;
  const lines = [
    ...statuses.map(({ status, count, percent }) => [status.shortLabel, count, percent] as const),
    [lacking.status, notCounted.count, notCounted.percent] as const,
    [statusTable.total, total, undefined] as const,
  ];
  const labelWidth = largestOf(lines, ([label]) => terminalWidth(label));
  const countWidth = String(total).length;
  const table = lines.map(([label, count, percent]) =>
    `  ${padded(label, labelWidth)}  ${String(count).padStart(countWidth)}${percent === undefined ? "" : `  ${String(percent).padStart(3)}%`}`.trimEnd(),
  );
  return total === 0 || percentSum === 100 ? table : [...table, `  ${roundedSum({ sum: percentSum })}`];
}
