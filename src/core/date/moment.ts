import { dateOf, dayOf, lastDayOfMonth, type Day } from "../calendar/day.ts";
import { eraOfBareYear, eraYearOf, standingInEra, yearOfEra, type Era, type EraOverrun } from "../calendar/eras.ts";
import { fiscalYearOf } from "../calendar/fiscal-year.ts";
import {
  halfInterval,
  monthsFrom,
  partOf,
  quarterInterval,
  yearInterval,
  yearOfMonth,
  type CountedYear,
  type Interval,
} from "./interval.ts";
import type { Wording, YearWording } from "./wording.ts";

/** Years that are taken for ones in a date; others are more likely numbers of something else. */
export const readableYears = { first: 1868, last: 2100 } as const;
/** The end of a date that states only its beginning (以降). */
export const lastReadableDay = lastDayOfMonth(readableYears.last, 12);

/** What the calendar does not have. */
export type ImpossiblePart = "era-year" | "era" | "month" | "day" | "quarter";

/** One date, and what a further one in the same cell may lean on. */
export interface Moment extends Interval {
  readonly relative: boolean;
  readonly overrun: EraOverrun | undefined;
  readonly frame: CountedYear;
  readonly era: Era | undefined;
}

/** A moment, a date that never was, or `undefined` for what cannot be read. */
export type MomentOutcome = Moment | { readonly impossible: ImpossiblePart } | undefined;

/** What a date without a year is counted from: the date before it in the cell, else the reporting date. */
export interface Scope {
  readonly reportingDate: Day;
  readonly before: Moment | undefined;
}

interface ResolvedYear {
  readonly frame: CountedYear;
  readonly relative: boolean;
  readonly era: Era | undefined;
  readonly eraYear: number;
}

/** Whether a date was read, and not found to be impossible or unreadable. */
export function isMoment(outcome: MomentOutcome): outcome is Moment {
  return outcome !== undefined && !("impossible" in outcome);
}

/** Finds the days that a wording means. */
export function resolveWording(wording: Wording, scope: Scope): MomentOutcome {
  if (wording.year?.kind !== "relative" && wording.year?.year === 0) return { impossible: "era-year" };
  const impossible = impossibleNumber(wording);
  if (impossible) return { impossible };
  const year = wording.year ? namedYear(wording.year, scope) : impliedYear(wording, scope);
  if (!year || year.frame.year < readableYears.first || year.frame.year > readableYears.last) return undefined;
  const month = monthOf(wording, scope);
  if (month === undefined && wording.day !== undefined) return undefined;
  const named = namedInterval(wording, year.frame, month);
  if (!named) return { impossible: "day" };
  const narrowed = wording.parts.reduce<Interval | undefined>((unit, part) => unit && partOf(unit, part), named);
  if (!narrowed) return undefined;
  const overrun = eraOverrun(year, year.frame.isFiscal ? yearInterval(year.frame) : named);
  if (overrun === "never") return { impossible: "era" };
  const end = wording.isOpenEnded ? lastReadableDay : narrowed.end;
  const precision = wording.isOpenEnded ? "range" : narrowed.precision;
  const { frame, relative, era } = year;
  return { start: narrowed.start, end, precision, relative, overrun, frame, era };
}

/** A day that its month does not have is found where the days are. */
function impossibleNumber({ month, quarter }: Wording): ImpossiblePart | undefined {
  if (typeof month === "number" && (month < 1 || month > 12)) return "month";
  return quarter !== undefined && (quarter < 1 || quarter > 4) ? "quarter" : undefined;
}

function namedYear(wording: YearWording, { reportingDate, before }: Scope): ResolvedYear | undefined {
  const { isFiscal } = wording;
  if (wording.kind === "relative") {
    const base = wording.anchor === "report" ? undefined : before;
    if (wording.anchor === "before" && !base) return undefined;
    const day = base?.start ?? reportingDate;
    const year = (isFiscal ? fiscalYearOf(day) : dateOf(day).year) + wording.offset;
    return { frame: { year, isFiscal }, relative: base?.relative ?? true, era: undefined, eraYear: 0 };
  }
  if (wording.kind === "western") {
    return { frame: { year: wording.year, isFiscal }, relative: false, era: undefined, eraYear: 0 };
  }
  const written = wording.kind === "era" ? wording.era : before?.era;
  const era = written ?? eraOfBareYear(wording.year, reportingDate);
  const year = era && yearOfEra(era, wording.year);
  if (!written && isOfThisCentury(wording.year, year, dateOf(reportingDate).year)) {
    return { frame: { year: 2000 + wording.year, isFiscal }, relative: true, era: undefined, eraYear: 0 };
  }
  if (year === undefined) return undefined;
  return { frame: { year, isFiscal }, relative: !written, era, eraYear: wording.year };
}

/**
 * 26年度 in a report of 2026 is 2026年度: the year of an era is long past, or none, and that of the century is close. The
 * years of 令和 are below 20 for long.
 */
function isOfThisCentury(twoDigits: number, inEra: number | undefined, reportingYear: number): boolean {
  const isFar = inEra === undefined || Math.abs(inEra - reportingYear) > 10;
  return isFar && twoDigits >= 20 && Math.abs(2000 + twoDigits - reportingYear) <= 5;
}

/** The year of a month, day, quarter or half that is written without one. A day alone needs a date before it. */
function impliedYear(
  { month, quarter, half, season }: Wording,
  { reportingDate, before }: Scope,
): ResolvedYear | undefined {
  const unnamed = { era: before?.era, eraYear: 0 };
  if (quarter !== undefined || half !== undefined) {
    const frame = before?.frame ?? { year: fiscalYearOf(reportingDate), isFiscal: true };
    return { ...unnamed, frame, relative: before?.relative ?? true };
  }
  if (typeof month === "object") {
    const base = month.anchor === "report" ? undefined : before;
    if (month.anchor === "before" && !base) return undefined;
    const from = dateOf(base?.start ?? reportingDate);
    const year = Math.floor((from.year * 12 + from.month - 1 + month.offset) / 12);
    return { ...unnamed, frame: { year, isFiscal: false }, relative: base?.relative ?? true };
  }
  if (!before) {
    if (month === undefined && season === undefined) return undefined;
    return { ...unnamed, frame: { year: fiscalYearOf(reportingDate), isFiscal: true }, relative: true };
  }
  const { year } = dateOf(before.start);
  const isNextYear = typeof month === "number" && lastDayOfMonth(year, month) < before.start;
  return {
    ...unnamed,
    frame: { year: isNextYear ? year + 1 : year, isFiscal: false },
    relative: before.relative,
  };
}

/** The unit that is named, or `undefined` for one that is none. */
function namedInterval(
  { quarter, half, season, day }: Wording,
  frame: CountedYear,
  month: number | undefined,
): Interval | undefined {
  if (quarter !== undefined) return quarterInterval(frame, quarter);
  if (half !== undefined) return halfInterval(frame, half);
  if (season !== undefined) return seasonInterval(frame, season);
  if (month === undefined) return yearInterval(frame);
  const year = yearOfMonth(frame, month);
  if (day === undefined) return monthsFrom(year, month, 1, "month");
  const found = dayOf({ year, month, day });
  return found === undefined ? undefined : { start: found, end: found, precision: "day" };
}

/** Three months from the first one of the season on; the spring of a fiscal year begins with it, in April. */
function seasonInterval({ year, isFiscal }: CountedYear, firstMonth: number): Interval {
  const isCut = isFiscal && firstMonth < 4;
  return isCut ? monthsFrom(year, 4, 2, "season") : monthsFrom(year, firstMonth, 3, "season");
}

function monthOf({ month, day, year }: Wording, { reportingDate, before }: Scope): number | undefined {
  if (typeof month === "object") {
    const from = dateOf((month.anchor === "report" ? undefined : before?.start) ?? reportingDate);
    return ((from.month - 1 + month.offset + 12) % 12) + 1;
  }
  const leansOnBefore = month === undefined && day !== undefined && !year && before;
  return leansOnBefore ? dateOf(before.start).month : month;
}

function eraOverrun({ era, eraYear, frame }: ResolvedYear, named: Interval): EraOverrun | "never" | undefined {
  if (!era || eraYear === 0) return undefined;
  const standing = standingInEra(era, named.start, named.end);
  if (standing !== "overrun") return standing === "never" ? "never" : undefined;
  const actual = eraYearOf(named.start);
  return (
    actual && {
      writtenEra: era.name,
      writtenYear: eraYear,
      era: actual.era.name,
      eraYear: actual.eraYear,
      year: frame.year,
    }
  );
}

/** Whether two intervals share a day. */
export function intersects(one: Interval, other: Interval): boolean {
  return one.start <= other.end && other.start <= one.end;
}
