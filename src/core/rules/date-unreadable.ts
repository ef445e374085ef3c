import { dateCells } from "./cells.ts";
import { defineRule } from "./rule.ts";

/** A date column holds a date, or a word that says there is none, such as 未定. */
export const dateUnreadable = defineRule({
  id: "date-unreadable",
  severity: "warning",
  *check({ table }) {
    for (const { cell, text, date } of dateCells(table)) {
      if (date.kind === "unreadable") yield { at: cell, value: text, facts: { field: cell.field.title } };
    }
  },
});
