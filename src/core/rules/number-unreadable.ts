import { defineRule } from "./rule.ts";

/** A number column holds numbers (rule L2-01). */
export const numberUnreadable = defineRule({
  id: "number-unreadable",
  group: "writing",
  severity: "error",
  *check({ table }) {
    for (const { field, reading, row, column } of table.directCells["unreadable-number"]) {
      yield {
        at: { row, column },
        value: reading.text,
        facts: { field: field.title, isInteger: field.type === "integer" },
      };
    }
  },
});
