import { fiscalYearOf, fiscalYearSpan } from "./calendar/fiscal-year.ts";
import type { Day } from "./calendar/day.ts";
import type { Schema } from "./schema/schema.ts";

/** The fiscal year that is reported, its first and last day, and the day as of which the rows are true. */
export interface ReportingPeriod {
  readonly fiscalYear: number;
  readonly start: Day;
  readonly end: Day;
  readonly reportingDate: Day;
}

/** Where the reporting date came from, so that it can be said. */
export type ReportingDateSource = "given" | "report" | "schema" | "today";

/**
 * The period of a check. The reporting date is the given one, else the one that a report bears, else the schema's, else
 * today; the fiscal year is the schema's, else the one that the reporting date falls in.
 */
export function reportingPeriod(
  schema: Schema,
  given: Day | undefined,
  today: Day,
  report?: Day,
): ReportingPeriod & { readonly source: ReportingDateSource } {
  const stated = schema.period?.reportingDate;
  const reportingDate = given ?? report ?? stated ?? today;
  const fiscalYear = schema.period?.fiscalYear ?? fiscalYearOf(reportingDate);
  const { start, end } = fiscalYearSpan(fiscalYear);
  const source = sourceOf(given, report, stated);
  return { fiscalYear, start, end, reportingDate, source };
}

function sourceOf(given: Day | undefined, report: Day | undefined, stated: Day | undefined): ReportingDateSource {
  if (given !== undefined) return "given";
  if (report !== undefined) return "report";
  return stated === undefined ? "today" : "schema";
}
