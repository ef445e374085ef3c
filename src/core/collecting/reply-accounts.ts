import { countBySeverity } from "../count-by-severity.ts";
import { groupBy } from "../groups.ts";
import type { ReportingPeriod } from "../period.ts";
import { dateReadingOf, isClosed, statusOf } from "../rules/support/cells.ts";
import type { MeasureRow } from "../reading/table.ts";
import { fieldNames } from "../schema/schema.ts";
import type { CollectedMeasure, ReplyAccount } from "./collection.ts";
import type { KnownReply } from "./reply.ts";

/** What each reply comes to: the measures that it answers, what its own check found, and how many of them are late. */
export function accountsOf(
  replies: readonly KnownReply[],
  measures: readonly CollectedMeasure[],
  period: ReportingPeriod,
): ReplyAccount[] {
  const answers = measures.flatMap((measure) =>
    [...measure.answers, ...measure.replaced].map((answer) => ({ measure, answer })),
  );
  const answersOf = groupBy(answers, ({ answer }) => answer.from);
  return replies.map((one) => {
    const own = answersOf.get(one) ?? [];
    const late = own.filter(({ answer: { rows } }) => rows.some((row) => isLate(row, period)));
    const { error: errors, warning: warnings } = countBySeverity(one.reply.check.findings);
    return { ...one, measures: measureCount(own), errors, warnings, late: measureCount(late) };
  });
}

/** A reply may tell of one measure twice. */
function measureCount(answers: readonly { readonly measure: CollectedMeasure }[]): number {
  return new Set(answers.map(({ measure }) => measure)).size;
}

/** Late by its status, or open though it was due before the reporting date. */
function isLate(row: MeasureRow, { reportingDate }: ReportingPeriod): boolean {
  const status = statusOf(row);
  const due = dateReadingOf(row.cells[fieldNames.due]);
  return status?.stage === "late" || (due !== undefined && due.end < reportingDate && !isClosed(status));
}
