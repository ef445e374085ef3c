import { fiscalYearOf, fiscalYearSpan } from "./calendar/fiscal-year.ts";
import type { Day } from "./calendar/day.ts";
import type { ReportingPeriod } from "./rules/rule.ts";
import type { Schema } from "./schema/schema.ts";

/** Where the reporting date came from, so that it can be said. */
export type ReportingDateSource = "given" | "schema" | "today";

/**
 * The period of a check. The reporting date is the given one, else the schema's, else today; the fiscal year is the
 * schema's, else the one that the reporting date falls in.
 */
export function reportingPeriod(
  schema: Schema,
  given: Day | undefined,
  today: Day,
): ReportingPeriod & { readonly source: ReportingDateSource } {
  const stated = schema.period?.reportingDate;
  const reportingDate = given ?? stated ?? today;
  const fiscalYear = schema.period?.fiscalYear ?? fiscalYearOf(reportingDate);
  const { start, end } = fiscalYearSpan(fiscalYear);
  const source = given !== undefined ? "given" : stated !== undefined ? "schema" : "today";
  return { fiscalYear, start, end, reportingDate, source };
}
