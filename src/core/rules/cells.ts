import type { DateReading } from "../reading/date.ts";
import { valueText } from "../reading/grid.ts";
import type { Cell, MeasureRow, Table } from "../reading/table.ts";
import { isoDate } from "../calendar/day.ts";
import { fieldNames, type Status } from "../schema/schema.ts";

/** The cells that stand for themselves, in reading order. */
export function* ownCells({ rows }: Table): Generator<Cell> {
  for (const { cells } of rows) {
    for (const name in cells) {
      const cell = cells[name];
      if (cell && !cell.inherited) yield cell;
    }
  }
}

/** The cells that stand for themselves and hold free text, with that text. */
export function* textCells(table: Table): Generator<{ readonly cell: Cell; readonly text: string }> {
  for (const cell of ownCells(table)) {
    if (cell.reading.kind === "text") yield { cell, text: cell.reading.text };
  }
}

/** The cells that stand for themselves and hold a date column's value, with what it was read as. */
export function* dateCells(
  table: Table,
): Generator<{ readonly cell: Cell; readonly text: string; readonly date: DateReading }> {
  for (const cell of ownCells(table)) {
    if (cell.reading.kind === "date") yield { cell, text: shownText(cell), date: cell.reading.date };
  }
}

/** The text of a cell as a person sees it; Excel shows a date's serial number as a date. */
export function shownText({ value, reading }: Cell): string {
  const isSerial = typeof value === "number" && reading.kind === "date" && reading.date.kind === "date";
  return isSerial ? isoDate(reading.date.start) : valueText(value);
}

/** The status of a row, or `undefined` when it has none that the schema lists. */
export function statusOf({ cells }: MeasureRow): Status | undefined {
  const reading = cells[fieldNames.status]?.reading;
  return reading?.kind === "status" ? reading.status : undefined;
}

/** The first and last day that a date cell means, or `undefined` when it holds no date. */
export function dateOf(cell: Cell | undefined): Extract<DateReading, { kind: "date" }> | undefined {
  const reading = cell?.reading;
  return reading?.kind === "date" && reading.date.kind === "date" ? reading.date : undefined;
}
