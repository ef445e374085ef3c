import { defineRule } from "./rule.ts";
import { similarColumns } from "./support/similar-columns.ts";

/** A header that is nearly the name of a column that was not found is probably a slip of the pen. */
export const columnSimilar = defineRule({
  id: "column-similar",
  group: "layout",
  severity: "warning",
  *check({ table, schema }) {
    for (const { column, field } of similarColumns(table, schema)) {
      const at = { row: table.headerRows.last, column: column.column };
      yield { at, value: column.header, facts: { field: field.title, required: field.required } };
    }
  },
});
