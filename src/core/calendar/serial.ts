import { firstDayOfMonth, lastDayOfMonth, type Day } from "./day.ts";

/** The two date systems of workbooks (ECMA-376 part 1, 18.17.4.1). */
export type DateSystem = 1900 | 1904;

/** In the 1900 system this serial number stands for 1900-02-29, which never was. */
const fictitiousLeapDay = 60;
/** The day before serial number 1 as counted from the fictitious leap day on. */
const epoch1900 = firstDayOfMonth(1900, 1) - 2;
const epoch1904 = firstDayOfMonth(1904, 1);
/** Excel knows no later day. */
const lastDay = lastDayOfMonth(9999, 12);

/**
 * The day of a serial number; its fraction is the time of day and left out. `undefined` when the number stands for no
 * day: below 1 (1900) or 0 (1904), after 9999-12-31, and 60 in the 1900 system.
 */
export function dayOfSerial(serial: number, system: DateSystem): Day | undefined {
  const whole = Math.floor(serial);
  const first = system === 1900 ? 1 : 0;
  if (!(whole >= first) || (system === 1900 && whole === fictitiousLeapDay)) return undefined;
  const epoch = system === 1904 ? epoch1904 : whole < fictitiousLeapDay ? epoch1900 + 1 : epoch1900;
  const day = epoch + whole;
  return day > lastDay ? undefined : day;
}

/** The serial number of a day, or `undefined` when the date system does not reach it. */
export function serialOf(day: Day, system: DateSystem): number | undefined {
  const fromEpoch = system === 1904 ? day - epoch1904 : day - epoch1900;
  const serial = system === 1900 && fromEpoch <= fictitiousLeapDay ? fromEpoch - 1 : fromEpoch;
  return dayOfSerial(serial, system) === day ? serial : undefined;
}
