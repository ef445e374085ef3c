import { dayOf, firstDayOfMonth, lastDayOfMonth, type Day } from "../calendar/day.ts";
import { monthsFrom, type DatePrecision, type Interval } from "./interval.ts";
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
/** From which month of the year on a part of it is, how many months, and what it is. */
const partsOfYear = new Map<string, readonly [first: number, count: number, precision: DatePrecision]>([
  ...[1, 2, 3, 4].map((at) => [`q${String(at)}`, [at * 3 - 2, 3, "quarter"]] as const),
  ...[1, 2].map((at) => [`h${String(at)}`, [at * 6 - 5, 6, "half"]] as const),
  ["spring", [3, 3, "season"]],
  ["summer", [6, 3, "season"]],
  ["autumn", [9, 3, "season"]],
  ["fall", [9, 3, "season"]],
  ["winter", [12, 3, "season"]],
  ["early", [1, 4, "season"]],
  ["mid", [5, 4, "season"]],
  ["late", [9, 4, "season"]],
  ["end", [12, 1, "month"]],
]);
const partName = `(${[...partsOfYear.keys()].join("|")})`;
/** Q3 2025, H1 of 2026, mid-2026. */
const partOfYear = new RegExp(`^${partName}(?:, ?|[ -](?:of )?)(\\d{4})$`, "u");
/** 2025Q3 */
const yearAndPart = new RegExp(`^(\\d{4}) ?${partName}$`, "u");
/** 2025/26; a month (2025/06) has no number above 12. */
const fiscalYear = /^(?:fy ?)?(\d{4})[/-](\d{2})$/u;

/**
 * Reads a date as written in English: 31/12/2025, 31 December 2025, Dec 2025, Q3 2025, TBC. `undefined` for everything
 * else.
 *
 * Of 12/09/2024 it cannot be told whether the day or the month comes first; it is then the days from the one to the
 * other. A quarter is that of the calendar year. FY25 is unclear: to some it begins in 2025, to others it ends then;
 * 2025/26 is within these two years, whenever the fiscal year begins.
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
  return yearOrPart(written);
}

/** A year that spans two, a quarter, a half or a part in words. */
function yearOrPart(written: string): EnglishDate | undefined {
  const [, from, to] = fiscalYear.exec(written) ?? [];
  if (Number(to) > 12 && (Number(from) + 1) % 100 === Number(to)) return monthsFrom(Number(from), 1, 24, "range");
  const [, name, year] = partOfYear.exec(written) ?? [];
  const [, yearBefore, nameBehind] = yearAndPart.exec(written) ?? [];
  const part = partsOfYear.get(String(name ?? nameBehind));
  return part && monthsFrom(Number(year ?? yearBefore), ...part);
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
