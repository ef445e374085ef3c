import { columnLetters, columnLimit, parseRangeAddress, rowLimit, type CellRange } from "../../../../core/index.ts";
import { readsOtherWorkbook } from "../../read/contents/sheet-survey.ts";
import { namesInFormula } from "../formula-names.ts";
import type { SheetShift } from "./sheet-shift.ts";

/** What formulas of a clean copy may refer to. Sheets and names are in small letters. */
export interface References {
  /** The sheets that stay. */
  readonly shifts: ReadonlyMap<string, SheetShift>;
  /** Names of the workbook that go. */
  readonly goneNames: ReadonlySet<string>;
}

/** A text, a sheet before its `!`, or an address that no name goes on from. */
const token =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!|(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.])/gu;

/**
 * A formula of a name, rule or chart with its addresses where they come to stand, or `undefined` when it refers to
 * something that goes, or to another workbook.
 *
 * @param sheet the sheet that addresses without one are of
 */
export function shiftedFormula(formula: string, sheet: string, references: References): string | undefined {
  if (formula.includes("#REF!") || readsOtherWorkbook(formula)) return undefined;
  const { names } = namesInFormula(formula);
  if ([...names].some((name) => references.goneNames.has(name))) return undefined;
  const gone: string[] = [];
  let spokenOf: string | undefined;
  const shifted = formula.replaceAll(token, (whole: string, quoted?: string, plain?: string, address?: string) => {
    const named = quoted?.replaceAll("''", "'") ?? plain;
    if (named !== undefined) {
      spokenOf = named;
      if (!references.shifts.has(named.toLowerCase())) gone.push(whole);
      return whole;
    }
    if (address === undefined) return whole;
    const shift = references.shifts.get((spokenOf ?? sheet).toLowerCase());
    spokenOf = undefined;
    const written = shift && shiftedAddress(address, shift);
    if (written === undefined) gone.push(whole);
    return written ?? whole;
  });
  return gone.length > 0 ? undefined : shifted;
}

/** A list of ranges as `sqref` attributes have it, without what goes of it. */
export function shiftedRanges(list: string, shift: SheetShift): string {
  return list
    .split(/\s+/u)
    .flatMap((address) => (address === "" ? [] : (shiftedAddress(address, shift) ?? [])))
    .join(" ");
}

/** An address where it comes to stand; `$` stays before what had it. `undefined` when all of it goes. */
export function shiftedAddress(address: string, shift: SheetShift): string | undefined {
  if (shift.isNone) return address;
  const [first = "", last = first] = address.split(":");
  const range = rangeOf(first, last);
  const now = range && shift.range(range);
  if (!now) return undefined;
  const start = writtenLike(first, now.top, now.left);
  return address.includes(":") ? `${start}:${writtenLike(last, now.bottom, now.right)}` : start;
}

/** A cell, cells, whole columns or whole rows as a range. */
function rangeOf(first: string, last: string): CellRange | undefined {
  const isColumns = /^\$?[A-Za-z]+$/u.test(first);
  const isRows = /^\$?\d+$/u.test(first);
  if (isColumns) {
    const range = parseRangeAddress(`${first}1:${last}1`);
    return range && { ...range, bottom: rowLimit - 1 };
  }
  if (isRows) {
    const range = parseRangeAddress(`A${first.replace("$", "")}:A${last.replace("$", "")}`);
    return range && { ...range, right: columnLimit - 1 };
  }
  return parseRangeAddress(`${first}:${last}`);
}

function writtenLike(written: string, row: number, column: number): string {
  const [, columnSign = "", letters = "", rowSign = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/u.exec(written) ?? [];
  const columnPart = letters === "" ? "" : columnSign + columnLetters(column);
  const sign = letters === "" ? columnSign : rowSign;
  return columnPart + (digits === "" ? "" : sign + String(row + 1));
}
