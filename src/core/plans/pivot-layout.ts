import type { CellRange } from "../workbook/workbook.ts";
import type { PivotPlan } from "./pivot-plan.ts";
import type { CellStyle, PlannedCell, SheetPlan } from "./sheet-plan.ts";
import { largestOf } from "../long-lists.ts";

/**
 * Rows above the first row item: the data's caption with the column field's name, and the row field's name with the
 * items.
 */
export const pivotHeaderRows = 2;

/** The cells a pivot table covers: one column of row items, the column items, and the totals on both edges. */
export function pivotRange({ at, rowItems, columnItems }: PivotPlan): CellRange {
  return {
    top: at.row,
    left: at.column,
    bottom: at.row + pivotHeaderRows + rowItems.length,
    right: at.column + 1 + columnItems.length,
  };
}

/** What the pivot table shows, rows × columns, as Excel lays it out in tabular form. */
export function pivotCells(plan: PivotPlan): PlannedCell[][] {
  const { rowField, columnField, rowItems, columnItems, data, totalCaption, figures } = plan;
  const columnTotals = columnItems.map((_, column) => total(figures.map((row) => row[column] ?? null)));
  return [
    cells(data.caption, [columnField, ...columnItems.map(() => null)], "column-header", "column-header"),
    cells(rowField, [...columnItems, totalCaption], "column-header", "column-header"),
    ...rowItems.map((item, index) => {
      const row = figures[index] ?? [];
      return [...cells(item, row, "wrapped", "count"), { value: total(row), style: "total-count" } as const];
    }),
    cells(totalCaption, [...columnTotals, total(columnTotals)], "total", "total-count"),
  ];
}

function cells(
  first: string,
  rest: readonly (string | number | null)[],
  firstStyle: CellStyle,
  restStyle: CellStyle,
): PlannedCell[] {
  return [{ value: first, style: firstStyle }, ...rest.map((value) => ({ value, style: restStyle }))];
}

/** The sum; empty when there is nothing to add up, as in Excel. */
function total(figures: readonly (number | null)[]): number | null {
  const present = figures.filter((figure) => figure !== null);
  return present.length === 0 ? null : present.reduce((sum, figure) => sum + figure, 0);
}

/**
 * The sheet with its pivot tables laid out in its rows, for viewers that do not refresh. Throws when a pivot table
 * would cover a cell that has a value, another pivot table's among them.
 */
export function withPivotCells(sheet: SheetPlan): SheetPlan {
  if (sheet.pivots.length === 0) return sheet;
  const laidOut = sheet.pivots.map((plan) => ({ plan, lines: pivotCells(plan) }));
  const height = Math.max(
    sheet.rows.length,
    largestOf(laidOut, ({ plan, lines }) => plan.at.row + lines.length),
  );
  const rows = Array.from({ length: height }, (_, rowNumber) => {
    const row = [...(sheet.rows[rowNumber] ?? [])];
    for (const { plan, lines } of laidOut) {
      const line = lines[rowNumber - plan.at.row];
      if (line && !putInto(row, line, plan.at.column)) {
        throw new Error(`Pivot table ${plan.name} would cover row ${String(rowNumber + 1)} of sheet ${sheet.name}`);
      }
    }
    return row;
  });
  return { ...sheet, rows };
}

/** Puts cells into a row from a column on; `false` when one of those they cover has a value. */
function putInto(row: PlannedCell[], line: readonly PlannedCell[], column: number): boolean {
  while (row.length < column + line.length) row.push({ value: null, style: "text" });
  const covered = row.splice(column, line.length, ...line);
  return covered.every(({ value }) => value === null);
}
