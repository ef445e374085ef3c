import { defineRule } from "./rule.ts";

/**
 * Where the statuses have a column each, one of them is marked (one value a cell, rule L1-07, and one status a
 * measure).
 */
export const statusMarkedTwice = defineRule({
  id: "status-marked-twice",
  group: "status",
  severity: "error",
  *check({ table }) {
    for (const cell of table.directCells.status) {
      const { text, writtenAs } = cell.reading;
      if (writtenAs === "several") yield { at: cell, value: text, facts: {} };
    }
  },
});
