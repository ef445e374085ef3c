import { shownText } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/** A date column holds a date, or a word that says there is none, such as 未定. */
export const dateUnreadable = defineRule({
  id: "date-unreadable",
  group: "dates",
  severity: "warning",
  *check({ table }) {
    for (const cell of table.directCells.date) {
      const { date } = cell.reading;
      if (date.kind === "unreadable") yield { at: cell, value: shownText(cell), facts: { field: cell.field.title } };
    }
  },
});
