import { rangeAddress } from "../workbook/address.ts";
import { columnRuns } from "../plans/column-runs.ts";
import type { CellPosition } from "../workbook/workbook.ts";
import type { SendHit } from "./send-rule.ts";

/** One finding for cells of a sheet that have the same wrong with them: at the first of them, with the ranges of all. */
export function cellsHit<Facts extends object>(
  sheet: string,
  cells: readonly CellPosition[],
  facts: Facts,
): SendHit<Facts & { readonly ranges: readonly string[]; readonly count: number }> {
  const [first] = cells;
  const ranges = columnRuns(cells).map(rangeAddress);
  return {
    at: first ? { sheet, cell: first } : { sheet },
    value: "",
    facts: { ...facts, ranges, count: cells.length },
  };
}
