import { dateOf, firstDayOfMonth, lastDayOfMonth, type Day } from "./day.ts";

/** A fiscal year runs from April to March and carries the year of April (財政法 article 11). */
export const fiscalYearStartMonth = 4;

/** The fiscal year that a day falls in: 2007 for 2008-03-31. */
export function fiscalYearOf(day: Day): number {
  const { year, month } = dateOf(day);
  return month < fiscalYearStartMonth ? year - 1 : year;
}

/** The first and last day of a fiscal year. */
export function fiscalYearSpan(year: number): { readonly start: Day; readonly end: Day } {
  return {
    start: firstDayOfMonth(year, fiscalYearStartMonth),
    end: lastDayOfMonth(year + 1, fiscalYearStartMonth - 1),
  };
}
