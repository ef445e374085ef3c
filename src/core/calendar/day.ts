/**
 * A day, as the number of days since 1970-01-01 in the proleptic Gregorian calendar, without time or time zone.
 * The days of the years 1 to 9999 can be written as ISO dates.
 */
export type Day = number;

/** The parts of a day; months and days of the month count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysInCycle = 146_097;
const yearsInCycle = 400;
/** From 0000-03-01, where the first cycle begins, to 1970-01-01. */
const cycleOffset = 719_468;

/**
 * The first day of a month (1 to 12).
 *
 * Years are counted from March, so that the leap day is their last one; the calendar repeats every 400 years
 * (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
export function firstDayOfMonth(year: number, month: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / yearsInCycle);
  const yearOfCycle = marchYear - cycle * yearsInCycle;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * daysInCycle + yearOfCycle * 365 + leapDays + dayOfYear - cycleOffset;
}

/** The last day of a month (1 to 12). */
export function lastDayOfMonth(year: number, month: number): Day {
  return month === 12 ? firstDayOfMonth(year + 1, 1) - 1 : firstDayOfMonth(year, month + 1) - 1;
}

/** The day of a date, or `undefined` when the calendar has none such in the years 1 to 9999. */
export function dayOf({ year, month, day }: CalendarDate): Day | undefined {
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!isWhole || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  const found = firstDayOfMonth(year, month) + day - 1;
  return found > lastDayOfMonth(year, month) ? undefined : found;
}

/** The date of a day. */
export function dateOf(day: Day): CalendarDate {
  const fromStart = day + cycleOffset;
  const cycle = Math.floor(fromStart / daysInCycle);
  const dayOfCycle = fromStart - cycle * daysInCycle;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / (daysInCycle - 1))) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const marchYear = cycle * yearsInCycle + yearOfCycle;
  return {
    year: month > 2 ? marchYear : marchYear + 1,
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The day as `2007-10-03`. */
export function isoDate(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return [String(year).padStart(4, "0"), twoDigits(month), twoDigits(dayOfMonth)].join("-");
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** The day written as `2007-10-03`, or `undefined` when the text is anything else or no day of the calendar. */
export function parseIsoDate(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
  return dayOf({ year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8)) });
}
