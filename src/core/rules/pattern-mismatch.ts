import { textPattern } from "../schema/pattern/text-pattern.ts";
import { defineRule } from "./rule.ts";

/** A text has the form that the schema gives its field. */
export const patternMismatch = defineRule({
  id: "pattern-mismatch",
  group: "writing",
  severity: "error",
  *check({ table, schema }) {
    const patterns = new Map(
      schema.fields.flatMap(({ name, pattern }) => {
        const compiled = pattern === undefined ? undefined : textPattern(pattern);
        return compiled ? [[name, compiled] as const] : [];
      }),
    );
    if (patterns.size === 0) return;
    for (const cell of table.directCells.text) {
      const { text } = cell.reading;
      const { name, title, pattern = "" } = cell.field;
      if (patterns.get(name)?.matches(text) === false)
        yield { at: cell, value: text, facts: { field: title, pattern } };
    }
  },
});
