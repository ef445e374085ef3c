import type { Field } from "../schema/schema.ts";
import { isBlank, valueText, type Grid } from "../workbook/grid.ts";
import type { CellReader } from "./cell.ts";
import type { StatusReading } from "./reading.ts";
import { isMark } from "./status-marks.ts";
import type { Cell, Column, MarkedColumn } from "./table.ts";

/** Where the cells of a field stand: in a column, or the status in that one of several columns that bears a mark. */
export interface FieldColumns {
  readonly field: Field;
  readonly columns: readonly [number, ...number[]];
  /** The field's cell in a row. `column` is one of the columns, or where an area begins that is merged over one. */
  readonly cellAt: (row: number, column: number) => Cell;
}

/** The columns of every field of a header, from left to right. */
export function fieldColumnsOf(columns: readonly Column[], { valueAt }: Grid, reader: CellReader): FieldColumns[] {
  const plain = columns.flatMap(({ column: own, rowOffset = 0, field, markedStatus }): FieldColumns[] => {
    if (!field || markedStatus !== undefined) return [];
    const cellAt = (first: number, column: number): Cell => {
      const row = first + rowOffset;
      const value = valueAt(row, column);
      return { row, column: own, field, value, reading: reader.read(field, value) };
    };
    return [{ field, columns: [own], cellAt }];
  });
  const [first, ...others] = columns.filter(isMarkedColumn);
  if (!first) return plain;
  const { field } = first;
  const marked: [MarkedColumn, ...MarkedColumn[]] = [first, ...others];
  const numbers = [first.column, ...others.map(({ column }) => column)] as const;
  return [...plain, { field, columns: numbers, cellAt: markedCells(marked, field, valueAt, reader) }];
}

/** Whether a mark in the column gives the status. */
export function isMarkedColumn(column: Column): column is MarkedColumn {
  return column.field !== undefined && column.markedStatus !== undefined;
}

/**
 * Reads the status of a row from the column that bears a mark; what else stands in a column is taken for a status
 * itself.
 */
function markedCells(
  columns: readonly [MarkedColumn, ...MarkedColumn[]],
  field: Field,
  valueAt: Grid["valueAt"],
  reader: CellReader,
): FieldColumns["cellAt"] {
  return (row) => {
    const filled = columns.filter(({ column }) => !isBlank(valueAt(row, column)));
    const texts = filled.map(({ column, markedStatus }) => {
      const value = valueAt(row, column);
      return isMark(value) ? markedStatus : value;
    });
    const [{ column } = columns[0]] = filled;
    if (texts.length > 1) {
      const text = texts.map(valueText).join("、");
      const reading: StatusReading = { kind: "status", text, status: undefined, writtenAs: "several" };
      return { row, column, field, value: text, reading };
    }
    const [value = null] = texts;
    const reading = reader.read(field, value);
    // The header's wording is not that of the row, so it is no other way to write the status.
    const isListed = reading.kind === "status" && reading.status !== undefined;
    return { row, column, field, value, reading: isListed ? { ...reading, writtenAs: "label" } : reading };
  };
}
