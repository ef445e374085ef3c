import { fieldNames, type Status } from "../schema/schema.ts";
import { isClosed, statusOf } from "./support/cells.ts";
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
  group: "content",
  severity: "error",
  *check({ table, schema: { fields, statuses } }) {
    const required = fields.filter((field) => field.required).map(({ name }) => name);
    const everRequired = new Set([...required, ...statuses.flatMap(({ requires }) => requires)]);
    for (const row of table.rows) {
      for (const name of everRequired) {
        const cell = row.cells[name];
        if (cell?.reading.kind !== "text" || cell.inherited || !isPlaceholder(cell.reading.text)) continue;
        const isAsked = statusOf(row)?.requires.includes(name) === true;
        if (!isAsked && (!cell.field.required || isNothingLeft(name, statusOf(row)))) continue;
        const facts = { field: cell.field.title, isProgress: name === fieldNames.progress };
        yield { at: cell, value: cell.reading.text, facts };
      }
    }
  },
});

/** Of what is done or given up nothing is to come, and nothing needs a reason. */
function isNothingLeft(name: string, status: Status | undefined): boolean {
  return isClosed(status) && (name === fieldNames.next || name === fieldNames.reason);
}
