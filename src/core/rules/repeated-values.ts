import { valueText } from "../reading/grid.ts";
import { foldText } from "../reading/normalize.ts";
import type { Cell, Table } from "../reading/table.ts";
import { isPlaceholder } from "../reading/placeholder.ts";

/**
 * The cells of a field whose text an earlier measure has too, with that measure's cell. Empty cells do not count, nor do
 * those that only say － or なし.
 */
export function* repeatedValues(
  { measures }: Table,
  field: string,
): Generator<{ readonly cell: Cell; readonly first: Cell }> {
  const firsts = new Map<string, Cell>();
  for (const { rows } of measures) {
    const cell = rows[0].cells[field];
    if (!cell || cell.reading.kind === "empty" || cell.reading.kind === "error" || cell.inherited) continue;
    const written = valueText(cell.value);
    if (isPlaceholder(written)) continue;
    const text = foldText(written);
    const first = firsts.get(text);
    if (first) yield { cell, first };
    else firsts.set(text, cell);
  }
}
