import { valueText } from "../../workbook/grid.ts";
import { foldText } from "../../text/normalize.ts";
import { isPlaceholder } from "../../reading/placeholder.ts";
import type { Cell, MeasureRow, Table } from "../../reading/table.ts";

/** A cell and the row that it stands in. */
interface CellInRow {
  readonly cell: Cell;
  readonly row: MeasureRow;
}

/**
 * The cells of a field whose text an earlier measure has too, with that measure's cell and row. Empty cells do not count, nor do
 * those that only say － or なし.
 */
export function* repeatedValues(
  { measures }: Table,
  field: string,
): Generator<CellInRow & { readonly first: CellInRow }> {
  const firsts = new Map<string, MeasureRow>();
  for (const {
    rows: [row],
  } of measures) {
    const cell = row.cells[field];
    if (!cell || cell.reading.kind === "empty" || cell.reading.kind === "error" || cell.inherited) continue;
    const written = valueText(cell.value);
    const text = foldText(written);
    const first = firsts.get(text);
    const firstCell = first?.cells[field];
    if (!firstCell) firsts.set(text, row);
    else if (!isPlaceholder(written)) yield { cell, row, first: { cell: firstCell, row: first } };
  }
}
