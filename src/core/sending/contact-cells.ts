import { contactColumns } from "../rules/support/contact-columns.ts";
import type { CellPosition } from "../workbook/workbook.ts";
import type { SendInput } from "./send-rule.ts";

/** Asks whether a cell stands in a column of a checked table that is meant for contacts. */
export function contactCells(check: SendInput["check"]): (cell: CellPosition & { readonly sheet: string }) => boolean {
  const tables = "code" in check ? [] : check.tables;
  const columnsOf = new Map(tables.map((table) => [table.sheet, contactColumns(table)]));
  return ({ sheet, column }) => columnsOf.get(sheet)?.has(column) ?? false;
}
