import { defineRule } from "./rule.ts";

/** A status is written as the plan words it (rule L2-04: choices are written one way): 実施済 → 既に実施済み. */
export const statusVariant = defineRule({
  id: "status-variant",
  group: "status",
  severity: "warning",
  *check({ table }) {
    for (const cell of table.directCells.status) {
      const { text, writtenAs, status } = cell.reading;
      if (writtenAs !== "variant" || !status) continue;
      yield { at: cell, value: text, facts: { label: status.label }, fix: status.label };
    }
  },
});
