import type { Column, Table } from "../reading/table.ts";
import { fieldNames } from "../schema/schema.ts";
import { defineRule } from "./rule.ts";

/**
 * Where no schema of the plan is known and most values of a column are not on the general schema's list, that is said
 * once at the column's header in the first table; `status-unlisted` and `organization-unlisted` then leave the values
 * alone.
 */
export const schemaUnfit = defineRule({
  id: "schema-unfit",
  group: "layout",
  severity: "warning",
  *check({ earlier = [], table, unfit, schema }) {
    for (const name of [fieldNames.status, fieldNames.organizations]) {
      // The general schema in English lists no organizations: there is nothing to fit.
      if (name === fieldNames.organizations && schema.organizations.length === 0) continue;
      const unlisted = unfit[name];
      const column = columnOf(table, name);
      const isSaid = earlier.some((one) => columnOf(one, name));
      if (!column || isSaid || !unlisted) continue;
      const facts = {
        header: column.header,
        unlisted: unlisted.slice(0, shownValues),
        more: unlisted.length > shownValues,
      };
      yield { at: { row: table.headerRows.last, column: column.column }, value: column.header, facts };
    }
  },
});

/** So many values show what is meant. */
const shownValues = 4;

function columnOf({ columns }: Table, name: string): Column | undefined {
  return columns.find(({ field }) => field?.name === name);
}
