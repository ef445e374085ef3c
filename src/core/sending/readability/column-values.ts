import type { Column, Table } from "../../reading/table.ts";
import { isBlank } from "../../workbook/grid.ts";
import type { CellPosition, CellValue, Sheet } from "../../workbook/workbook.ts";

/** A column with the values of the measures' rows that are not empty. */
export interface ColumnValues {
  readonly column: Column;
  readonly cells: readonly (CellPosition & { readonly value: CellValue })[];
}

/** The values of a table by its columns. */
export function columnValues({ columns, rows }: Table, sheet: Sheet): ColumnValues[] {
  const measureRows = new Set(rows.map(({ row }) => row));
  const sheetRows = sheet.rows.filter(({ row }) => measureRows.has(row));
  return columns.map((column) => ({
    column,
    cells: sheetRows.flatMap(({ row, values }) => {
      const value = values[column.column];
      return value === undefined || isBlank(value) ? [] : [{ row, column: column.column, value }];
    }),
  }));
}
