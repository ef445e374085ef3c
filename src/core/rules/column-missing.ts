import { cellAddress } from "../workbook/address.ts";
import { defineRule } from "./rule.ts";
import { similarColumns } from "./support/similar-columns.ts";

/**
 * A column that the schema requires is there.
 *
 * Where a header is nearly the column's name, `column-similar` speaks instead; where a column looks like it by what it
 * holds, `column-unread` does.
 */
export const columnMissing = defineRule({
  id: "column-missing",
  group: "layout",
  severity: "error",
  *check({ table, schema }) {
    const present = new Set(table.columns.flatMap(({ field }) => field?.name ?? []));
    const offered = new Set([...similarColumns(table, schema), ...table.unreadColumns].map(({ field }) => field.name));
    for (const { name, title, aliases, required } of schema.fields) {
      if (!required || present.has(name) || offered.has(name)) continue;
      const at = { row: table.headerRows.last, column: table.range.left };
      yield { at, value: "", facts: { field: title, aliases: aliases.slice(0, 3), header: cellAddress(at) } };
    }
  },
});
