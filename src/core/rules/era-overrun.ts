import { dateCells } from "./cells.ts";
import { defineRule } from "./rule.ts";

/** An era is written only up to its last day: 平成32年 is 令和2年. Plans written before the change of era have it. */
export const eraOverrun = defineRule({
  id: "era-overrun",
  severity: "warning",
  *check({ table }) {
    for (const { cell, text, date } of dateCells(table)) {
      if (date.kind !== "date" || !date.overrun) continue;
      yield { at: cell, value: text, facts: { field: cell.field.title, ...date.overrun } };
    }
  },
});
