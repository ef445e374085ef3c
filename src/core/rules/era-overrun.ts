import { shownText } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/** An era is written only up to its last day: 平成32年 is 令和2年. Plans written before the change of era have it. */
export const eraOverrun = defineRule({
  id: "era-overrun",
  group: "dates",
  severity: "warning",
  *check({ table }) {
    for (const cell of table.directCells.date) {
      const { date } = cell.reading;
      if (date.kind !== "date" || !date.overrun) continue;
      yield { at: cell, value: shownText(cell), facts: { field: cell.field.title, ...date.overrun } };
    }
  },
});
