import { fieldNames } from "../schema/schema.ts";
import { statusOf } from "./cells.ts";
import { isPlaceholder } from "../reading/placeholder.ts";
import { defineRule } from "./rule.ts";

/**
 * A text that must be there says something: 特になし, 同上 or － is no progress.
 *
 * An empty cell is the business of `value-required` or `reason-missing`; a ditto mark in other columns of `ditto-mark`.
 * Columns that may stay empty may also hold 特になし.
 */
export const placeholderText = defineRule({
  id: "placeholder-text",
  severity: "error",
  *check({ table }) {
    const required = new Map(table.rows.map((row) => [row.row, statusOf(row)?.requires ?? []]));
    for (const cell of table.ownCells.text) {
      const { text } = cell.reading;
      const isRequired = cell.field.required || required.get(cell.row)?.includes(cell.field.name);
      if (!isRequired || !isPlaceholder(text)) continue;
      const facts = { field: cell.field.title, isProgress: cell.field.name === fieldNames.progress };
      yield { at: cell, value: text, facts };
    }
  },
});
