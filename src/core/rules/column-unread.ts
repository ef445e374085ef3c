import { defineRule } from "./rule.ts";
import { similarColumns } from "./support/similar-columns.ts";

/**
 * A column that by what it holds is the progress text, the status or the due date was not read, since its header is not
 * known: of what stands in it no rule speaks. `column-similar` speaks where the header is nearly the name of a field.
 */
export const columnUnread = defineRule({
  id: "column-unread",
  group: "layout",
  severity: "warning",
  *check({ table, schema }) {
    const similar = new Set(similarColumns(table, schema).map(({ field }) => field));
    for (const { column, field } of table.unreadColumns) {
      if (similar.has(field)) continue;
      const at = { row: table.headerRows.last, column: column.column };
      yield { at, value: column.header, facts: { field: field.title } };
    }
  },
});
