import { rangeAddress } from "../workbook/address.ts";
import { columnRuns } from "../plans/column-runs.ts";
import type { CellPosition } from "../workbook/workbook.ts";
import type { SendHit } from "./send-rule.ts";

/**
 * One finding for cells of a sheet that have the same wrong with them: at the first of them, with the ranges of all.
 *
 * @param cells at least one
 */
export function cellsHit<Facts extends object>(
  sheet: string,
  cells: readonly CellPosition[],
  facts: Facts,
): SendHit<Facts & { readonly ranges: readonly string[]; readonly count: number }> {
  const ranges = columnRuns(cells).map(rangeAddress);
  const cell = cells[0] as CellPosition;
  return { at: { sheet, cell }, value: "", facts: { ...facts, ranges, count: cells.length } };
}
