import { defineRule } from "./rule.ts";

/** No blank row splits the table (rule L1-03): filters, pivot tables and sorting end at one. */
export const rowBlankInside = defineRule({
  id: "row-blank-inside",
  group: "layout",
  severity: "warning",
  *check({ table: { skippedRows, range } }) {
    for (const { row, reason } of skippedRows) {
      if (reason === "blank") yield { at: { row, column: range.left }, value: "", facts: { row: row + 1 } };
    }
  },
});
