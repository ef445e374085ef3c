import { parseCellAddress, parseRangeAddress, cellKey } from "../../src/core/workbook/address.ts";
import type { CellValue, GuardReason, Sheet, Workbook } from "../../src/core/workbook/workbook.ts";

/** What a test sheet holds besides its values. */
export interface SheetExtras {
  readonly name?: string;
  /** The first row of the values on the sheet, from 0. */
  readonly firstRow?: number;
  /** A1 ranges. */
  readonly merges?: readonly string[];
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  /** By A1 address. */
  readonly guarded?: Readonly<Record<string, GuardReason>>;
  readonly visibility?: Sheet["visibility"];
  readonly ownKind?: Sheet["ownKind"];
}

/** A sheet from rows × columns of values, as a host would return it: rows without a value are left out. */
export function sheetOf(values: readonly (readonly CellValue[])[], extras: SheetExtras = {}): Sheet {
  const { name = "施策", firstRow = 0, merges = [], guarded = {} } = extras;
  return {
    name,
    visibility: extras.visibility ?? "visible",
    rows: values
      .map((row, at) => ({ row: firstRow + at, values: row }))
      .filter((row) => row.values.some((value) => value !== null)),
    merges: merges.map((address) => present(parseRangeAddress(address))),
    hiddenRows: new Set(extras.hiddenRows),
    hiddenColumns: new Set(extras.hiddenColumns),
    guardedCells: new Map(
      Object.entries(guarded).map(([address, reason]) => [cellKey(present(parseCellAddress(address))), reason]),
    ),
    ownKind: extras.ownKind,
  };
}

/** A workbook in the 1900 date system. */
export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return { dateSystem: 1900, sheets };
}

/** The value, which a test knows to be there. */
export function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("Expected a value");
  return value;
}
