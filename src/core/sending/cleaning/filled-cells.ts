import type { Cell, MeasureRow, Table } from "../../reading/table.ts";
import type { CellEdit, CellValue } from "../../workbook/workbook.ts";
import { isCellError } from "../../workbook/workbook.ts";
import { append } from "../../long-lists.ts";

/**
 * The values of the measures' cells that repeat another one, under a merge, a ditto mark, or left blank on a further
 * row of a measure, so that every row says all of itself (rules L1-12 and L2-02).
 */
export function filledCells({ sheet, rows, merges }: Table): CellEdit[] {
  const edits: CellEdit[] = [];
  const measureRows = new Set(rows.map(({ row }) => row));
  const merged = new Set<string>();
  for (const { top, left, bottom, right, value } of merges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; measureRows.has(row) && column <= right; column += 1) {
        merged.add(`${String(row)}:${String(column)}`);
        if (row > top || column > left) append(edits, editOf(sheet, row, column, value));
      }
    }
  }
  const above = new Map<string, CellValue>();
  for (const measureRow of rows) {
    for (const [name, cell] of cellsOf(measureRow)) {
      const repeats = cell.inherited === "ditto" || cell.inherited === "blank";
      const value = repeats ? (above.get(name) ?? null) : cell.value;
      above.set(name, value);
      const isMerged = merged.has(`${String(cell.row)}:${String(cell.column)}`);
      if (repeats && !isMerged) append(edits, editOf(sheet, cell.row, cell.column, value));
    }
  }
  return edits;
}

function cellsOf({ cells }: MeasureRow): [string, Cell][] {
  // What is listed is there; the type only says that a name need not be listed.
  return Object.entries(cells) as [string, Cell][];
}

/** An error is not repeated: it is no value of anything. */
function editOf(sheet: string, row: number, column: number, value: CellValue): CellEdit[] {
  return value === null || isCellError(value) ? [] : [{ sheet, row, column, value }];
}
