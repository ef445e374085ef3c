import { ownCells } from "./cells.ts";
import { defineRule } from "./rule.ts";

/**
 * A required cell is filled.
 *
 * What only some statuses require is the business of `reason-missing`; a text that says nothing is a
 * `placeholder-text`.
 */
export const valueRequired = defineRule({
  id: "value-required",
  severity: "error",
  *check({ table }) {
    for (const cell of ownCells(table)) {
      if (cell.field.required && cell.reading.kind === "empty") {
        yield { at: cell, value: "", facts: { field: cell.field.title, type: cell.field.type } };
      }
    }
  },
});
