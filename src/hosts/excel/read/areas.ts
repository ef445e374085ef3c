import type { CellRange } from "../../../core/index.ts";

/** Asks for the rectangles of several ranges; `rangesOf` reads them after the next round trip. */
export function loadAreas(areas: Excel.RangeAreas): Excel.RangeAreas {
  areas.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return areas;
}

/** The rectangles that were asked for; none when there are no such cells. */
export function rangesOf(areas: Excel.RangeAreas): CellRange[] {
  return areas.isNullObject ? [] : areas.areas.items.map(rangeOf);
}

/** Where a range stands that was loaded with its indices and counts. */
export function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
