import type { CellPosition, CellRange } from "./workbook.ts";

/** Columns a worksheet can have (ECMA-376, Excel specifications: XFD). */
export const columnLimit = 16_384;
/** Rows a worksheet can have. */
export const rowLimit = 1_048_576;

const letterCount = 26;
const letterA = "A".charCodeAt(0);

/** The letters of a column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / letterCount) - 1) {
    letters = String.fromCharCode(letterA + (rest % letterCount)) + letters;
  }
  return letters;
}

/** The A1 address of a cell: row 4, column 5 → `F5`. */
export function cellAddress({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** The A1 address of a range: `B2:D9`, or `B2` when it is one cell. */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const first = cellAddress({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${cellAddress({ row: bottom, column: right })}`;
}

/** Reads an A1 address such as `F5` or `$F$5`. `undefined` when the text is no address of a cell on a worksheet. */
export function parseCellAddress(address: string): CellPosition | undefined {
  const parts = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/u.exec(address);
  if (!parts?.[1] || !parts[2]) return undefined;
  let column = 0;
  for (const letter of parts[1].toUpperCase()) column = column * letterCount + (letter.charCodeAt(0) - letterA + 1);
  const position = { row: Number(parts[2]) - 1, column: column - 1 };
  return position.column < columnLimit && position.row < rowLimit ? position : undefined;
}

/** Reads `B2:D9` or `B2`, in whichever order its corners stand. `undefined` when it is no such range. */
export function parseRangeAddress(address: string): CellRange | undefined {
  const colon = address.indexOf(":");
  const first = parseCellAddress(colon < 0 ? address : address.slice(0, colon));
  const last = colon < 0 ? first : parseCellAddress(address.slice(colon + 1));
  if (!first || !last) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** Whether the range holds the cell. */
export function rangeContains(range: CellRange, { row, column }: CellPosition): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** One number for a cell of a sheet, to use as a key of a map. */
export function cellKey({ row, column }: CellPosition): number {
  return row * columnLimit + column;
}
