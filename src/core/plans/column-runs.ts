import type { CellPosition, CellRange } from "../workbook/workbook.ts";

/** Cells as ranges of one column each, those below one another joined; from left to right and top to bottom. */
export function columnRuns(cells: readonly CellPosition[]): CellRange[] {
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of cells.toSorted((one, other) => one.column - other.column || one.row - other.row)) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom + 1 === row) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
