import type { Finding } from "../check.ts";
import { cellKey } from "../workbook/address.ts";
import type { CellPosition } from "../workbook/workbook.ts";
import type { SendInput } from "./send-rule.ts";

/** Asks whether a cell is one of which the check of the rows has said the same. */
export function cellsOf(
  check: SendInput["check"],
  isSame: (finding: Finding) => boolean,
): (cell: CellPosition & { readonly sheet: string }) => boolean {
  const reported = new Map<string, Set<number>>();
  for (const finding of "code" in check ? [] : check.findings.filter(isSame)) {
    const cells = reported.get(finding.sheet) ?? new Set();
    reported.set(finding.sheet, cells.add(cellKey(finding)));
  }
  return (cell) => reported.get(cell.sheet)?.has(cellKey(cell)) ?? false;
}
