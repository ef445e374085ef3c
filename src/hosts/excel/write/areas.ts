import { rangeAddress, type CellRange } from "../../../core/index.ts";
import { addressLimit } from "../limits.ts";

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
