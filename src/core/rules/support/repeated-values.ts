import { findingAddress } from "../../finding-address.ts";
import type { CheckInput } from "../rule.ts";
import { valueText } from "../../workbook/grid.ts";
import { foldedHash } from "../../text/folded-hash.ts";
import { foldText } from "../../text/normalize.ts";
import { isPlaceholder } from "../../reading/placeholder.ts";
import type { Cell, MeasureRow } from "../../reading/table.ts";

/** A cell, the row that it stands in, and its sheet. */
interface CellInRow {
  readonly cell: Cell;
  readonly row: MeasureRow;
  readonly sheet: string;
}

/** A cell whose text another has too, of an earlier measure unless a rule knows better. */
export type Repeated = CellInRow & { readonly first: CellInRow };

/**
 * The cells of a field whose text an earlier measure has too, of the same table or of one before it, with that
 * measure's cell and row. Empty cells do not count, nor do those that only say － or なし.
 */
export function* repeatedValues(
  { table, earlier = [] }: Pick<CheckInput, "table" | "earlier">,
  field: string,
): Generator<Repeated> {
  const firsts = new Map<string, CellInRow>();
  const firstsByHash = new Map<number, CellInRow>();
  for (const { sheet, measures } of [...earlier, table]) {
    for (const {
      rows: [row],
    } of measures) {
      const cell = row.cells[field];
      if (!cell || cell.reading.kind === "empty" || cell.reading.kind === "error" || cell.inherited) continue;
      const written = valueText(cell.value);
      const hash = foldedHash(written);
      const alike = firstsByHash.get(hash);
      if (!alike) {
        firstsByHash.set(hash, { cell, row, sheet });
        continue;
      }
      const text = foldText(written);
      const first = firsts.get(text) ?? (foldText(valueText(alike.cell.value)) === text ? alike : undefined);
      firsts.set(text, first ?? { cell, row, sheet });
      if (first && sheet === table.sheet && !isPlaceholder(written)) yield { cell, row, sheet, first };
    }
  }
}

/** Where the first of two cells stands, seen from the sheet of the other: A5, or 別紙!A5. */
export function addressOfFirst({ sheet, first }: Pick<Repeated, "sheet" | "first">): string {
  return findingAddress({ ...first.cell, sheet: first.sheet }, sheet);
}
