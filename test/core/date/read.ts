import { dayOf, isoDate, type Day } from "../../../src/core/calendar/day.ts";
import { readDate, type DateReading } from "../../../src/core/date/read-date.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";

export function day(iso: string): Day {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  const found = dayOf({ year, month, day: date });
  if (found === undefined) throw new Error(`${iso} is no day`);
  return found;
}

export function read(value: CellValue, reportingDate = "2007-10-03", dateSystem: 1900 | 1904 = 1900): DateReading {
  return readDate(value, { dateSystem, reportingDate: day(reportingDate) });
}

/** `2007-10-03..2007-10-03 day`, with `relative` and `overrun` where they apply. */
export function shown(reading: DateReading): string {
  if (reading.kind === "impossible") return `impossible ${reading.part}`;
  if (reading.kind !== "date") return reading.kind;
  const { start, end, precision, relative, overrun } = reading;
  const flags = [
    relative ? ["relative"] : [],
    overrun ? [`overrun ${overrun.era}${String(overrun.eraYear)}`] : [],
  ].flat();
  return [`${isoDate(start)}..${isoDate(end)}`, precision, ...flags].join(" ");
}
