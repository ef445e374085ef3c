import { rangeAddress, type CellRange } from "../../../core/index.ts";

/** A sheet's name as formulas write it: always quoted, a quotation mark within it doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A range as formulas write it that does not move: `$A$1:$B$2`. */
export function absolute({ top, left, bottom, right }: CellRange): string {
  return rangeAddress({ top, left, bottom, right }).replaceAll(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
}
