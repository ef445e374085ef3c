/**
 * What a host hands to the core: the values of a workbook, without formats.
 *
 * Rows and columns count from 0 everywhere in the code, as in Office.js; people see A1 addresses
 * (`address.ts`) and rows that count from 1.
 */

/** An Excel error in a cell, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/**
 * The value of a cell as Excel stores it: a date is a serial number in the workbook's date system, a formula is
 * its last result, a rich text is its plain text without phonetic runs. `null` is an empty cell.
 */
export type CellValue = string | number | boolean | CellError | null;

/** A row that holds at least one value. `values[c]` is the cell in column `c`; missing elements are empty cells. */
export interface SheetRow {
  readonly row: number;
  readonly values: readonly (CellValue | undefined)[];
}

/** A rectangle of cells, all four edges included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The position of a cell on its sheet. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** One worksheet. */
export interface Sheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Rows with a value, in ascending order. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells whose value must not be overwritten, since more than the value would be lost (`cellKey` → why). */
  readonly guardedCells: ReadonlyMap<number, GuardReason>;
  /** Set on a sheet that this product made, with the kind of sheet it is; `undefined` on people's own sheets. */
  readonly ownKind: OwnSheetKind | undefined;
}

/** Why a cell is not overwritten: it holds a formula, or text with mixed formats. */
export type GuardReason = "formula" | "rich-text";

/** The kinds of sheet that this product makes and may therefore replace and remove. */
export const ownSheetKinds = [
  "findings",
  "choices",
  "summary",
  "summary-pivots",
  "summary-charts",
  "summary-data",
  "collection-replies",
  "collection-points",
  "history-measures",
  "history-chart",
] as const;
export type OwnSheetKind = (typeof ownSheetKinds)[number];

/** A workbook: its sheets in tab order, and the day that serial number 0 stands for (ECMA-376 part 1, 18.17.4.1). */
export interface Workbook {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly Sheet[];
}

/** Whether the value is an Excel error. */
export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

/** A new value for a cell of a user's sheet. A correction is a text; what takes one back may be any value. */
export interface CellEdit extends CellPosition {
  readonly sheet: string;
  readonly value: string | number | boolean | null;
  /** What the cell was seen to hold, as a text (`valueText`). A cell that has come to hold something else is kept. */
  readonly before?: string;
}
