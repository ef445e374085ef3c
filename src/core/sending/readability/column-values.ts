import type { Column, Table } from "../../reading/table.ts";
import { gridOf, isBlank } from "../../workbook/grid.ts";
import type { CellPosition, CellValue, Sheet } from "../../workbook/workbook.ts";

/** A column with the values of the measures' rows that are not empty. */
export interface ColumnValues {
  readonly column: Column;
  readonly cells: readonly (CellPosition & { readonly value: CellValue })[];
}

/** The values of a table by its columns. */
export function columnValues({ columns, rows }: Table, sheet: Sheet): ColumnValues[] {
  const { valueAt } = gridOf(sheet);
  return columns.map((header) => {
    const { column, rowOffset = 0 } = header;
    const places = rows.map(({ row }) => ({ row: row + rowOffset, column }));
    const cells = places.map((place) => ({ ...place, value: valueAt(place.row, place.column) }));
    return { column: header, cells: cells.filter(({ value }) => !isBlank(value)) };
  });
}
