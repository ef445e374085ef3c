import { shownText } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/** A date is one that the calendar has: not 2月30日, not 昭和64年2月. */
export const dateImpossible = defineRule({
  id: "date-impossible",
  group: "dates",
  severity: "error",
  *check({ table }) {
    for (const cell of table.directCells.date) {
      const { date } = cell.reading;
      if (date.kind === "impossible") yield { at: cell, value: shownText(cell), facts: { field: cell.field.title } };
    }
  },
});
