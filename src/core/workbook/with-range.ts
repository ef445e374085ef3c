import { columnLimit, rangeContains } from "./address.ts";
import type { CellRange, CellValue, GuardReason, Sheet, SheetRow } from "./workbook.ts";

/** The cells of a range as they are now. */
export interface RangeReading {
  readonly range: CellRange;
  /** Rows × columns of the range; `undefined` is an empty cell. */
  readonly values: readonly (readonly (CellValue | undefined)[])[];
  /** Cells of the range whose value must not be overwritten, by `cellKey`. */
  readonly guardedCells: ReadonlyMap<number, GuardReason>;
}

/** The sheet with the cells of a range replaced; the sheet given is not changed. */
export function withRange(sheet: Sheet, { range, values, guardedCells }: RangeReading): Sheet {
  const rows = new Map<number, SheetRow>(sheet.rows.map((row) => [row.row, row]));
  for (const [index, cells] of values.entries()) {
    const row = range.top + index;
    const replaced = [...(rows.get(row)?.values ?? [])];
    for (const [offset, value] of cells.entries()) replaced[range.left + offset] = value;
    if (replaced.some((value) => value !== undefined && value !== null)) rows.set(row, { row, values: replaced });
    else rows.delete(row);
  }
  return {
    ...sheet,
    rows: [...rows.values()].sort((one, other) => one.row - other.row),
    guardedCells: new Map([...guardsOutside(sheet, range), ...guardedCells]),
  };
}

function guardsOutside({ guardedCells }: Sheet, range: CellRange): [number, GuardReason][] {
  return [...guardedCells].filter(([key]) => {
    const cell = { row: Math.floor(key / columnLimit), column: key % columnLimit };
    return !rangeContains(range, cell);
  });
}
