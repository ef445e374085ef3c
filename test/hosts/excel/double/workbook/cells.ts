import type { CellRange, CellValue } from "../../../../../src/core/index.ts";
import { invalidArgument } from "../kernel/failure.ts";
import type { Json } from "../kernel/messages.ts";
import type { CellModel, SheetModel } from "./model.ts";

export function cellAt(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.rows.get(row)?.get(column);
}

export function setCell(sheet: SheetModel, row: number, column: number, cell: CellModel | undefined): void {
  const cells = sheet.rows.get(row) ?? new Map<number, CellModel>();
  if (cell) cells.set(column, cell);
  else cells.delete(column);
  if (cells.size > 0) sheet.rows.set(row, cells);
  else sheet.rows.delete(row);
}

/** The smallest rectangle that holds all values, or `undefined` when there are none. */
export function usedRange(sheet: SheetModel): CellRange | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of sheet.rows) {
    for (const [column, { value, formula }] of cells) {
      if (value === null && formula === undefined) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

/** Rows × columns of a range, each cell by a function. */
export function matrix<Item>(
  { top, left, bottom, right }: CellRange,
  item: (row: number, column: number) => Item,
): Item[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => item(top + row, left + column)),
  );
}

/** How `Range.values` shows a cell: empty as "", an error by its name. */
export function shownValue(cell: CellModel | undefined): Json {
  if (!cell || cell.value === null) return "";
  return typeof cell.value === "object" ? cell.value.error : cell.value;
}

export function shownFormula(cell: CellModel | undefined): Json {
  return cell?.formula ?? shownValue(cell);
}

/**
 * Writes `Range.values` or `Range.formulas`: rows × columns of exactly the range's size; `null` leaves a cell alone.
 */
export function writeValues(sheet: SheetModel, range: CellRange, values: Json): void {
  assertShape(range, values);
  for (const [row, cells] of values.entries()) {
    for (const [column, input] of cells.entries()) {
      if (input !== null) setCell(sheet, range.top + row, range.left + column, entered(input));
    }
  }
}

/** Refuses what has other rows and columns than the range. */
export function assertShape(range: CellRange, values: Json): asserts values is readonly (readonly Json[])[] {
  const [height, width] = [range.bottom - range.top + 1, range.right - range.left + 1];
  if (!isMatrix(values) || values.length !== height || values.some((row) => row.length !== width)) {
    throw invalidArgument("The number of rows or columns in the input does not match the range");
  }
}

function isMatrix(values: Json): values is readonly (readonly Json[])[] {
  return Array.isArray(values) && values.every((row) => Array.isArray(row));
}

/** What Excel makes of an entry: a formula, a number, a date, or text; an apostrophe in front keeps it a text. */
function entered(input: Json): CellModel | undefined {
  if (input === "") return undefined;
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  if (typeof input !== "string") throw invalidArgument(`${JSON.stringify(input)} is no cell value`);
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith("=")) return { value: formulaResult(input), formula: input };
  if (/^[+-]?\d+(\.\d+)?$/u.test(input)) return { value: Number(input) };
  // Excel reads many more texts as dates; two forms are enough to catch who forgets the apostrophe.
  if (/^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$/u.test(input)) return { value: 39_000 };
  if (/^[+@-]/u.test(input)) throw invalidArgument(`Excel takes ${input} for a formula`);
  return { value: input };
}

/** Only what the product writes is calculated: a link shows its second argument. */
function formulaResult(formula: string): CellValue {
  const link = /^=HYPERLINK\("(?:[^"]|"")*","((?:[^"]|"")*)"\)$/u.exec(formula);
  return link?.[1] === undefined ? { error: "#NAME?" } : link[1].replaceAll('""', '"');
}
