import { isSerialNumber, type DateReading } from "../../date/read-date.ts";
import { valueText } from "../../workbook/grid.ts";
import type { Cell, MeasureRow } from "../../reading/table.ts";
import { isoDate } from "../../calendar/day.ts";
import { fieldNames, type Status } from "../../schema/schema.ts";

/** The text of a cell as a user sees it; Excel shows a date's serial number as a date. */
export function shownText(cell: Cell): string {
  const date = dateReadingOf(cell);
  return date && typeof cell.value === "number" && isSerialNumber(cell.value)
    ? isoDate(date.start)
    : valueText(cell.value);
}

/** The status of a row, or `undefined` when it has none that the schema lists. */
export function statusOf({ cells }: MeasureRow): Status | undefined {
  const reading = cells[fieldNames.status]?.reading;
  return reading?.kind === "status" ? reading.status : undefined;
}

/** Whether nothing more is to come of a measure, by what its status says: it is done, or given up. */
export function isClosed(status: Status | undefined): boolean {
  return status?.stage === "done" || status?.stage === "stopped";
}

/** The first and last day that a date cell means, or `undefined` when it holds no date. */
export function dateReadingOf(cell: Cell | undefined): Extract<DateReading, { kind: "date" }> | undefined {
  const reading = cell?.reading;
  return reading?.kind === "date" && reading.date.kind === "date" ? reading.date : undefined;
}
