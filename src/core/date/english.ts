import { dayOf, firstDayOfMonth, lastDayOfMonth, type Day } from "../calendar/day.ts";
import { monthsFrom, type Interval } from "./interval.ts";
import type { ImpossiblePart } from "./moment.ts";
import { largest, smallest } from "../long-lists.ts";

/**
 * What an English writing of a date says; `open` that there is no date yet, `unclear` that offices read it differently.
 */
export type EnglishDate = Interval | { readonly impossible: ImpossiblePart } | "open" | "unclear";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** In full or short, and no other word that begins so: Decision 2025, Market 2025. */
const monthName =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|" +
  "nov(?:ember)?|dec(?:ember)?)\\.?";
const leadIn = /^(?:by|on|in|due|expected|before|until|from|circa|c\.)\s+(?:the\s+)?/u;
const openWords =
  /^(?:tb[acd]|to be (?:confirmed|determined|decided|announced)|n\/?a|none|ongoing|not (?:set|known|applicable))$/u;
const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;
const dayMonthYear = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthName},? (\\d{4})$`, "u");
const monthDayYear = new RegExp(`^${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "u");
const monthYear = new RegExp(`^(end (?:of )?)?${monthName},? (\\d{4})$`, "u");
const shortFiscalYear = /^(?:q[1-4],? )?fy ?\d{2}(?:[/-]\d{2})?$/u;
const quarter = /^q([1-4]),? (?:of )?(\d{4})$/u;

/**
 * Reads a date as written in English: 31/12/2025, 31 December 2025, Dec 2025, Q3 2025, TBC. `undefined` for everything
 * else.
 *
 * Of 12/09/2024 it cannot be told whether the day or the month comes first; it is then the days from the one to the
 * other. A quarter is that of the calendar year. FY25 is unclear: to some it begins in 2025, to others it ends then.
 */
export function readEnglishDate(text: string): EnglishDate | undefined {
  const written = text.normalize("NFKC").trim().toLowerCase().replace(/\s+/gu, " ").replace(leadIn, "");
  if (openWords.test(written)) return "open";
  if (shortFiscalYear.test(written)) return "unclear";
  const [, first, second, numericYear] = numeric.exec(written) ?? [];
  if (first !== undefined) return numericDate(Number(first), Number(second), Number(numericYear));
  const [, day, dayMonth, dayYear] = dayMonthYear.exec(written) ?? [];
  if (day !== undefined) return oneDay(Number(dayYear), monthOf(dayMonth), Number(day));
  const [, otherMonth, otherDay, otherYear] = monthDayYear.exec(written) ?? [];
  if (otherMonth !== undefined) return oneDay(Number(otherYear), monthOf(otherMonth), Number(otherDay));
  const [, end, month, year] = monthYear.exec(written) ?? [];
  if (month !== undefined) return oneMonth(Number(year), monthOf(month), end !== undefined);
  const [, number, quarterYear] = quarter.exec(written) ?? [];
  if (number === undefined) return undefined;
  return monthsFrom(Number(quarterYear), Number(number) * 3 - 2, 3, "quarter");
}

function monthOf(name: string | undefined): number {
  return months.indexOf(String(name).slice(0, 3)) + 1;
}

function oneDay(year: number, month: number, day: number): EnglishDate {
  const found = dayOf({ year, month, day });
  return found === undefined ? { impossible: "day" } : { start: found, end: found, precision: "day" };
}

function oneMonth(year: number, month: number, isEnd: boolean): Interval {
  const end = lastDayOfMonth(year, month);
  return { start: isEnd ? end : firstDayOfMonth(year, month), end, precision: "month" };
}

/** Day first or month first, whichever is possible; both, from the earlier to the later, where both are. */
function numericDate(first: number, second: number, year: number): EnglishDate {
  const days = [dayOf({ year, month: second, day: first }), dayOf({ year, month: first, day: second })];
  const possible = days.filter((day): day is Day => day !== undefined);
  if (possible.length === 0) return { impossible: first > 12 && second > 12 ? "month" : "day" };
  const start = smallest(possible);
  const end = largest(possible);
  return { start, end, precision: start === end ? "day" : "range" };
}
