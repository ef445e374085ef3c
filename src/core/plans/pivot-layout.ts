import type { CellRange } from "../workbook/workbook.ts";
import type { PivotPlan } from "./pivot-plan.ts";
import type { CellStyle, PlannedCell, SheetPlan } from "./sheet-plan.ts";

/** Rows above the first row item: the data's caption with the column field's name, and the row field's name with the items. */
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
 * The sheet with its pivot tables laid out in its rows, for viewers that do not refresh. Throws when a pivot table would
 * cover a cell that has a value, another pivot table's among them.
 */
export function withPivotCells(sheet: SheetPlan): SheetPlan {
  if (sheet.pivots.length === 0) return sheet;
  const rows = sheet.rows.map((row) => [...row]);
  for (const plan of sheet.pivots) {
    pivotCells(plan).forEach((line, index) => {
      const rowNumber = plan.at.row + index;
      while (rows.length <= rowNumber) rows.push([]);
      const row = rows[rowNumber] ?? [];
      while (row.length < plan.at.column + line.length) row.push({ value: null, style: "text" });
      const covered = row.slice(plan.at.column, plan.at.column + line.length);
      if (covered.some(({ value }) => value !== null)) {
        throw new Error(`Pivot table ${plan.name} would cover row ${String(rowNumber + 1)} of sheet ${sheet.name}`);
      }
      row.splice(plan.at.column, line.length, ...line);
    });
  }
  return { ...sheet, rows };
}
