import { fiscalYearStartMonth } from "../calendar/fiscal-year.ts";
import { dateOf, firstDayOfMonth, lastDayOfMonth, type Day } from "../calendar/day.ts";

/** What a date was stated to: the unit that was named, even where only its end is meant (3月末). */
export type DatePrecision =
  "day" | "part-of-month" | "month" | "quarter" | "half" | "season" | "year" | "fiscal-year" | "range";

/** The days that a date may mean, both ends included. */
export interface Interval {
  readonly start: Day;
  readonly end: Day;
  readonly precision: DatePrecision;
}

/** A year, calendar or fiscal, which months, quarters and halves are counted in. */
export interface CountedYear {
  readonly year: number;
  readonly isFiscal: boolean;
}

/** A place within a unit. */
export type Part = "beginning" | "first-ten" | "middle" | "last-ten" | "end" | "first-half" | "second-half";

/** The months from the given one on; months beyond December belong to the next year. */
export function monthsFrom(year: number, month: number, count: number, precision: DatePrecision): Interval {
  const from = year * 12 + month - 1;
  const last = from + count - 1;
  return {
    start: firstDayOfMonth(Math.floor(from / 12), (from % 12) + 1),
    end: lastDayOfMonth(Math.floor(last / 12), (last % 12) + 1),
    precision,
  };
}

/** The whole year. */
export function yearInterval({ year, isFiscal }: CountedYear): Interval {
  return isFiscal ? monthsFrom(year, fiscalYearStartMonth, 12, "fiscal-year") : monthsFrom(year, 1, 12, "year");
}

/** The Western year of a month of the frame: 3月 of a fiscal year is in the next. */
export function yearOfMonth({ year, isFiscal }: CountedYear, month: number): number {
  return isFiscal && month < fiscalYearStartMonth ? year + 1 : year;
}

/** A quarter (1 to 4) of the year: of a calendar year it begins in January, of a fiscal year in April. */
export function quarterInterval({ year, isFiscal }: CountedYear, quarter: number): Interval {
  return monthsFrom(year, (isFiscal ? fiscalYearStartMonth : 1) + (quarter - 1) * 3, 3, "quarter");
}

/** A half (1 or 2) of the year. */
export function halfInterval({ year, isFiscal }: CountedYear, half: number): Interval {
  return monthsFrom(year, (isFiscal ? fiscalYearStartMonth : 1) + (half - 1) * 6, 6, "half");
}

const middleOfMonth = 15;

/**
 * The days of a part, or `undefined` when the unit has no such part. The end is the last day alone, since 3月末 is a
 * deadline; the beginning of a month is its first ten days, that of a longer unit its first month. 上旬, 中旬 and 下旬 are
 * the days 1–10, 11–20 and the rest.
 */
export function partOf(interval: Interval, part: Part): Interval | undefined {
  const { start, end, precision } = interval;
  // A day has no parts, and neither has the end of a unit.
  if (start === end || precision === "range" || precision === "part-of-month") return undefined;
  if (part === "end") return { ...interval, start: end };
  if (precision === "month") return partOfMonth(start, end, part);
  const { year, month } = dateOf(start);
  const isYear = precision === "year" || precision === "fiscal-year";
  if (part === "beginning") return monthsFrom(year, month, 1, "month");
  if (part === "first-half" && isYear) return monthsFrom(year, month, 6, "half");
  if (part === "second-half" && isYear) return monthsFrom(year, month + 6, 6, "half");
  return undefined;
}

function partOfMonth(start: Day, end: Day, part: Exclude<Part, "end">): Interval {
  const spans = {
    beginning: [start, start + 9],
    "first-ten": [start, start + 9],
    middle: [start + 10, start + 19],
    "last-ten": [start + 20, end],
    "first-half": [start, start + middleOfMonth - 1],
    "second-half": [start + middleOfMonth, end],
  } as const satisfies Record<Exclude<Part, "end">, readonly [Day, Day]>;
  const [first, last] = spans[part];
  return { start: first, end: last, precision: "part-of-month" };
}
