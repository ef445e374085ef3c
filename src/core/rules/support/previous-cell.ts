import type { MeasurePair } from "../../comparison/measure-pair.ts";
import type { Cell, Table } from "../../reading/table.ts";
import { cellAddress } from "../../workbook/address.ts";
import { shownText } from "./cells.ts";

/** A cell of the previous workbook, as a sentence names it. */
export interface PreviousCell {
  readonly sheet: string;
  readonly cell: string;
}

/** How a sentence names a cell of the previous table. */
export function previousCell({ sheet }: Table, cell: Cell): PreviousCell {
  return { sheet, cell: cellAddress(cell) };
}

/** The measure's name in the previous table, when it was another than now. */
export function formerName({ previous, matchedBy }: MeasurePair): string | undefined {
  return matchedBy === "name" ? undefined : shownText(previous.cell);
}
