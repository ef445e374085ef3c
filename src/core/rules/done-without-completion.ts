import { fieldNames } from "../schema/schema.ts";
import { statusOf } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/** A measure that is done says when, where the sheet has a column for it. */
export const doneWithoutCompletion = defineRule({
  id: "done-without-completion",
  group: "dates",
  severity: "warning",
  *check({ table }) {
    for (const row of table.rows) {
      const cell = row.cells[fieldNames.completed];
      const status = statusOf(row);
      if (!cell || cell.inherited || cell.reading.kind !== "empty" || status?.stage !== "done") continue;
      yield { at: cell, value: "", facts: { field: cell.field.title, status: status.shortLabel } };
    }
  },
});
