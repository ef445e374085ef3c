import { isBlank } from "../workbook/grid.ts";
import type { Workbook } from "../workbook/workbook.ts";

/** Those of some rows of a sheet that hold a value. */
export function rowsWithValue(workbook: Workbook, sheet: string, rows: readonly number[]): number[] {
  if (rows.length === 0) return [];
  const filled = new Set(rowsOf(workbook, sheet).flatMap(({ row, values }) => (values.every(isBlank) ? [] : [row])));
  return rows.filter((row) => filled.has(row));
}

/** Those of some columns of a sheet that hold a value. */
export function columnsWithValue(workbook: Workbook, sheet: string, columns: readonly number[]): number[] {
  if (columns.length === 0) return [];
  const filled = new Set<number>();
  for (const { values } of rowsOf(workbook, sheet)) {
    for (const [column, value] of values.entries()) if (!isBlank(value)) filled.add(column);
  }
  return columns.filter((column) => filled.has(column));
}

function rowsOf({ sheets }: Workbook, name: string): Workbook["sheets"][number]["rows"] {
  return sheets.filter((sheet) => sheet.name === name).flatMap(({ rows }) => rows);
}
