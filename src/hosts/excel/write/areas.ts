import { rangeAddress, type CellPosition, type CellRange } from "../../../core/index.ts";
import { addressLimit } from "../limits.ts";

/** Cells as runs down their columns. */
export function runsOf(cells: readonly CellPosition[]): CellRange[] {
  const sorted = cells.toSorted((one, other) => one.column - other.column || one.row - other.row);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Ranges as lists of addresses, each short enough for one `Worksheet.getRanges`. */
export function addressLists(ranges: readonly CellRange[]): string[] {
  const lists: string[] = [];
  for (const range of ranges) {
    const address = rangeAddress(range);
    const last = lists.at(-1);
    if (last === undefined || last.length + 1 + address.length > addressLimit) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
