import { ownCells } from "./cells.ts";
import { defineRule } from "./rule.ts";

/** A number column holds numbers (rule L2-01). */
export const numberUnreadable = defineRule({
  id: "number-unreadable",
  severity: "error",
  *check({ table }) {
    for (const { field, reading, row, column } of ownCells(table)) {
      if (reading.kind !== "unreadable-number") continue;
      yield {
        at: { row, column },
        value: reading.text,
        facts: { field: field.title, isInteger: field.type === "integer" },
      };
    }
  },
});
