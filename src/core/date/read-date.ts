import { dayOfSerial, type DateSystem } from "../calendar/serial.ts";
import { dateOf, type Day } from "../calendar/day.ts";
import { fiscalYearOf } from "../calendar/fiscal-year.ts";
import type { EraOverrun } from "../calendar/eras.ts";
import { isCellError, type CellValue } from "../workbook/workbook.ts";
import { readEnglishDate, type EnglishDate } from "./english.ts";
import type { DatePrecision } from "./interval.ts";
import {
  intersects,
  isMoment,
  lastReadableDay,
  readableYears,
  resolveWording,
  type ImpossiblePart,
  type Moment,
  type MomentOutcome,
  type Scope,
} from "./moment.ts";
import { isOpenDate } from "./open-words.ts";
import { readSeries } from "./series.ts";
import { dateTextOf, withoutSpaces } from "./text.ts";
import { tokenize } from "./tokens.ts";
import { compactDate } from "./wording.ts";

/** What a date needs besides its cell: the workbook's date system, and the day that 本年 and 9月 are counted from. */
export interface DateContext {
  readonly dateSystem: DateSystem;
  readonly reportingDate: Day;
}

/**
 * What a date cell says.
 *
 * - `date`: days from `start` to `end`, both included. `relative` tells that the reporting date was needed, `overrun`
 *   that an era was written beyond its last day (平成32年).
 * - `open`: it says that there is no date (未定, 終了予定なし).
 * - `impossible`: a date that the calendar does not have, and which part of it.
 */
export type DateReading =
  | {
      readonly kind: "date";
      readonly start: Day;
      readonly end: Day;
      readonly precision: DatePrecision;
      readonly relative: boolean;
      readonly overrun: EraOverrun | undefined;
    }
  | { readonly kind: "open" }
  | { readonly kind: "impossible"; readonly part: ImpossiblePart }
  | { readonly kind: "unreadable" }
  | { readonly kind: "empty" };

/**
 * Reads the value of a date cell.
 *
 * - 平成19年度第2四半期 counts from April, 平成20年第1四半期 and 平成20年上半期, without 度, from January.
 * - A month, quarter or half without a year is that of the fiscal year of the reporting date.
 * - まで, 頃, 予定, 中 leave the days as they are: 3月まで is March. 末 is the last day alone.
 * - 以降, から and 〜 at the end reach to the last readable day (2100-12-31), for no later limit is stated.
 * - Several dates in one cell are read from the first to the last.
 * - English writings are read too: 31/12/2025, 31 December 2025, Q3 2025, TBC (`english.ts`).
 * - A date in brackets must agree with the one outside; two that contradict each other are unreadable. Where outside
 *   stands only what was done, 完了（令和7年10月）, it is the date.
 */
export function readDate(value: CellValue, { dateSystem, reportingDate }: DateContext): DateReading {
  if (typeof value === "number") return readNumber(value, dateSystem, reportingDate);
  if (value === null) return { kind: "empty" };
  if (typeof value === "boolean" || isCellError(value)) return { kind: "unreadable" };
  if (value.trim() === "") return { kind: "empty" };
  const english = readEnglishDate(value);
  return english === undefined ? readText(value, { reportingDate, before: undefined }) : englishReading(english);
}

function englishReading(date: EnglishDate): DateReading {
  if (date === "open") return { kind: "open" };
  if (date === "unclear") return { kind: "unreadable" };
  if ("impossible" in date) return { kind: "impossible", part: date.impossible };
  return { kind: "date", ...date, relative: false, overrun: undefined };
}

/** A date that was read, as one that stands later in the text may lean on. */
export type KnownDate = Extract<DateReading, { kind: "date" }>;

/**
 * Reads a date as written in a running text. 同年 and 翌月 are counted from the date before, everything else without a
 * year from the reporting date.
 */
export function readWrittenDate(text: string, reportingDate: Day, before: KnownDate | undefined): DateReading {
  const written = text.replace("事務年度", "年度");
  return readText(written, { reportingDate, before: before && momentOf(before) });
}

function momentOf({ start, end, precision, relative, overrun }: KnownDate): Moment {
  const isFiscal = precision === "fiscal-year";
  const frame = { year: isFiscal ? fiscalYearOf(start) : dateOf(start).year, isFiscal };
  return { start, end, precision, relative, overrun, frame, era: undefined };
}

function readingOf(outcome: MomentOutcome): DateReading {
  if (!outcome) return { kind: "unreadable" };
  if (!isMoment(outcome)) return { kind: "impossible", part: outcome.impossible };
  const { start, end, precision, relative, overrun } = outcome;
  return { kind: "date", start, end, precision, relative, overrun };
}

/**
 * A number is a year (1868–2100), a month (200710) or a day (20071003) as spelled, or a serial number up to 2100. Lower
 * and other numbers are no dates: a lone 9 is rather a month than 1900-01-09.
 */
function readNumber(value: number, dateSystem: DateSystem, reportingDate: Day): DateReading {
  const isSpelled = Number.isInteger(value) && !isSerialNumber(value);
  const wording = isSpelled ? compactDate(value, String(value).length) : undefined;
  if (wording) {
    const scope = { reportingDate, before: undefined };
    return readingOf(resolveWording({ ...wording, parts: [], isOpenEnded: false }, scope));
  }
  const day = isSerialNumber(value) ? dayOfSerial(value, dateSystem) : undefined;
  if (day === undefined || day > lastReadableDay) return { kind: "unreadable" };
  return { kind: "date", start: day, end: day, precision: "day", relative: false, overrun: undefined };
}

/** Whether a number of a date column is a serial number, which Excel shows as a date, and not a date as spelled. */
export function isSerialNumber(value: number): boolean {
  return value > readableYears.last && value < 100_000;
}

function readText(text: string, scope: Scope): DateReading {
  const { main, notes } = dateTextOf(text);
  const [note, ...others] = notes;
  const noted = note !== undefined && others.length === 0 && saysWhatOnly(main) ? readLines(note, scope) : undefined;
  if (isMoment(noted)) return readingOf(noted);
  if (isOpenDate(main)) return { kind: "open" };
  const outcome = readLines(main, scope);
  if (!isMoment(outcome)) return readingOf(outcome);
  const isContradicted = notes.some((note) => {
    const gloss = readLines(note, { ...scope, before: outcome });
    return isMoment(gloss) && !intersects(outcome, gloss);
  });
  return readingOf(isContradicted ? undefined : outcome);
}

/** Whether a text has no date, but only words that stand beside one: 完了, 実施済み, 予定. */
function saysWhatOnly(text: string): boolean {
  const tokens = tokenize(withoutSpaces(text, "")) ?? [];
  return tokens.length > 0 && tokens.every(({ kind }) => kind === "filler");
}

/** A line break is first taken for layout within one date, then for the border between two. */
function readLines(text: string, scope: Scope): MomentOutcome {
  const read = (lineBreak: "" | ","): MomentOutcome => {
    const tokens = tokenize(withoutSpaces(text, lineBreak));
    return tokens && readSeries(tokens, scope);
  };
  return read("") ?? (text.includes("\n") ? read(",") : undefined);
}
