import { columnLimit, parseRangeAddress, rangeAddress, type CellRange } from "../../../../../src/core/index.ts";
import { invalidArgument } from "../kernel/failure.ts";
import type { SheetModel } from "./model.ts";

const lastRow = 1_048_575;
/** The longest list of addresses that Excel takes (Worksheet.getRanges). */
const addressLimit = 8192;

export const wholeSheet: CellRange = { top: 0, left: 0, bottom: lastRow, right: columnLimit - 1 };

/** The address as the API answers it, with the sheet's name. */
export function fullAddress(sheet: SheetModel, range: CellRange): string {
  const name = /^[A-Za-z_]\w*$/u.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  return `${name}!${rangeAddress(range)}`;
}

/** Reads an address on a sheet: cells, whole columns (`A:C`), whole rows (`1:3`). */
export function rangeOf(address: string): CellRange {
  const rows = /^\$?(\d+):\$?(\d+)$/u.exec(address);
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/u.exec(address);
  const range = rows
    ? parseRangeAddress(`A${String(rows[1])}:XFD${String(rows[2])}`)
    : columns
      ? parseRangeAddress(`${String(columns[1])}1:${String(columns[2])}${String(lastRow + 1)}`)
      : parseRangeAddress(address);
  if (!range) throw invalidArgument(`${address} is no address`);
  return range;
}

export function rangesOf(addresses: string): CellRange[] {
  if (addresses.length > addressLimit) throw invalidArgument(`An address of ${String(addresses.length)} characters`);
  return addresses.split(",").map(rangeOf);
}

export function intersection(one: CellRange, other: CellRange): CellRange | undefined {
  const range = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : undefined;
}

/** The cells as rectangles: runs in a column, and equal runs of neighbouring columns joined. */
export function rectangles(cells: Iterable<readonly [row: number, column: number]>): CellRange[] {
  const sorted = [...cells].sort((one, other) => one[1] - other[1] || one[0] - other[0]);
  const runs: CellRange[] = [];
  for (const [row, column] of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const joined: CellRange[] = [];
  const ending = new Map<string, number>();
  for (const run of runs) {
    const rows = `${String(run.top)}:${String(run.bottom)}:`;
    const at = ending.get(`${rows}${String(run.left - 1)}`) ?? joined.length;
    joined[at] = { ...run, left: joined[at]?.left ?? run.left };
    ending.set(`${rows}${String(run.right)}`, at);
  }
  return joined;
}
