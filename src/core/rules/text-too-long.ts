import { defineRule } from "./rule.ts";

/** A text keeps within the length that the schema gives its field, counted in characters. */
export const textTooLong = defineRule({
  id: "text-too-long",
  group: "writing",
  severity: "warning",
  *check({ table, schema }) {
    if (schema.fields.every(({ maxLength }) => maxLength === undefined)) return;
    for (const cell of table.directCells.text) {
      const { text } = cell.reading;
      const limit = cell.field.maxLength;
      if (limit === undefined || text.length <= limit) continue;
      const length = Array.from(text).length;
      if (length > limit) yield { at: cell, value: text, facts: { field: cell.field.title, length, limit } };
    }
  },
});
