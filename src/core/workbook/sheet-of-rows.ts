import type { CellValue, Sheet } from "./workbook.ts";

/** A person's sheet that holds nothing but values, from the first cell on. */
export function sheetOfRows(name: string, rows: readonly (readonly CellValue[])[]): Sheet {
  return {
    name,
    visibility: "visible",
    rows: rows.map((values, row) => ({ row, values })).filter(({ values }) => values.some((value) => value !== null)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    guardedCells: new Map(),
    ownKind: undefined,
  };
}
