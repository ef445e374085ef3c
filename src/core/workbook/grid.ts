import type { CellRange, CellValue, Sheet, SheetRow } from "./workbook.ts";

/** Random access to the values and merged areas of a sheet. */
export interface Grid {
  readonly sheet: Sheet;
  /** The value stored in the cell itself. */
  readonly valueAt: (row: number, column: number) => CellValue;
  /** The merged area that covers the cell, its top-left cell included. */
  readonly mergeAt: (row: number, column: number) => CellRange | undefined;
  /** The value a user sees there: in a merged area, that of its top-left cell. */
  readonly visibleValueAt: (row: number, column: number) => CellValue;
}

/** Indexes a sheet. Linear in its rows and merged areas, however large those are. */
export function gridOf(sheet: Sheet): Grid {
  const { rows } = sheet;
  const mergesByTop = sheet.merges.toSorted((one, other) => one.top - other.top || one.left - other.left);
  const byColumn = new Map<number, readonly CellRange[]>();

  const mergesOver = (column: number): readonly CellRange[] => {
    const known = byColumn.get(column);
    if (known) return known;
    const covering = mergesByTop.filter(({ left, right }) => left <= column && column <= right);
    byColumn.set(column, covering);
    return covering;
  };
  // Cells are asked for row by row, so that a row need be looked for but once.
  let last = 0;
  const valueAt = (row: number, column: number): CellValue => {
    if (rows[last]?.row !== row) last = rows[last + 1]?.row === row ? last + 1 : lastAtOrAbove(rows, row, rowOf);
    const found = rows[last];
    return found?.row === row ? (found.values[column] ?? null) : null;
  };
  const mergeAt = (row: number, column: number): CellRange | undefined => {
    const merges = mergesOver(column);
    const merge = merges[lastAtOrAbove(merges, row, topOf)];
    return merge && merge.bottom >= row ? merge : undefined;
  };
  const visibleValueAt = (row: number, column: number): CellValue => {
    const merge = mergeAt(row, column);
    return merge ? valueAt(merge.top, merge.left) : valueAt(row, column);
  };
  return { sheet, valueAt, mergeAt, visibleValueAt };
}

function rowOf({ row }: SheetRow): number {
  return row;
}

function topOf({ top }: CellRange): number {
  return top;
}

/** The index of the last element that begins at or above a row, or -1. The elements stand in ascending order. */
function lastAtOrAbove<Element>(
  elements: readonly Element[],
  row: number,
  rowOf: (element: Element) => number,
): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element !== undefined && rowOf(element) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Spaces, and the characters without width that come with texts pasted from web pages. */
const nothingToSee = /^[\s\u200B-\u200D\u2060]*$/u;

/** Whether a user sees nothing in the cell. */
export function isBlank(value: CellValue | undefined): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === "string" && !beginsToSee(value) && nothingToSee.test(value))
  );
}

/** Most texts begin with ASCII, kana or kanji, and are known by that without a closer look. */
function beginsToSee(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xa000);
}

/** The text of a value as Excel would roughly show it; an error by its name. */
export function valueText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
