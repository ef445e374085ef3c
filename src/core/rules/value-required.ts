import { defineRule } from "./rule.ts";

/**
 * A required cell is filled.
 *
 * What only some statuses require is the business of `reason-missing`; a text that says nothing is a
 * `placeholder-text`.
 */
export const valueRequired = defineRule({
  id: "value-required",
  group: "content",
  severity: "error",
  *check({ table }) {
    for (const cell of table.directCells.empty) {
      const { title, type, required } = cell.field;
      if (!required) continue;
      const isMarked = table.columns.some(
        ({ column, markedStatus }) => column === cell.column && markedStatus !== undefined,
      );
      yield { at: cell, value: "", facts: { field: title, type, ...(isMarked && { isMarked }) } };
    }
  },
});
