import {
  cellKey,
  type CellPosition,
  type CellRange,
  type CellValue,
  type GuardReason,
  type SheetRow,
} from "../../../core/index.ts";
import { cellValue } from "./cell-values.ts";
import type { ValueBlock } from "./values-reader.ts";

/** The cells of a sheet that hold a formula: as Excel told them, or by their formulas where it does not. */
export function formulaGuards(
  formulas: readonly CellRange[] | undefined,
  blocks: readonly ValueBlock[],
  left: number,
): Map<number, GuardReason> {
  const guards = new Map<number, GuardReason>();
  const guard = (cell: CellPosition): Map<number, GuardReason> => guards.set(cellKey(cell), "formula");
  for (const range of formulas ?? []) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) guard({ row, column });
    }
  }
  for (const block of blocks) {
    for (const [row, cells] of (block.formulas ?? []).entries()) {
      for (const [column, formula] of cells.entries()) {
        if (isFormula(formula, block.values[row]?.[column])) guard({ row: block.top + row, column: left + column });
      }
    }
  }
  return guards;
}

/** Whether what Excel gives as a cell's formula is one; a text that begins with = is its own formula. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** The rows that hold a value. */
export function sheetRows(
  blocks: readonly ValueBlock[],
  left: number,
  guards: ReadonlyMap<number, GuardReason>,
): SheetRow[] {
  const rows: SheetRow[] = [];
  for (const { top, values } of blocks) {
    for (const [index, cells] of values.entries()) {
      const row = top + index;
      const taken: (CellValue | undefined)[] = [];
      for (const [offset, value] of cells.entries()) {
        const column = left + offset;
        const cell = cellValue(value, guards.get(cellKey({ row, column })) === "formula");
        if (cell !== undefined) taken[column] = cell;
      }
      if (taken.length > 0) rows.push({ row, values: taken });
    }
  }
  return rows;
}
