import type { MeasureRow, Table } from "../reading/table.ts";
import { fieldNames } from "../schema/schema.ts";
import { cellAddress } from "../workbook/address.ts";

/** The A1 address that a row is spoken of by: the cell of its name, or else of its number, or else its first one. */
export function rowAddress({ cells, row }: MeasureRow, { range }: Table): string {
  return cellAddress(cells[fieldNames.name] ?? cells[fieldNames.number] ?? { row, column: range.left });
}
