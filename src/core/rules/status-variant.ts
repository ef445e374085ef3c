import { ownCells } from "./cells.ts";
import { defineRule } from "./rule.ts";

/** A status is written as the plan words it (rule L2-04: choices are written one way): 実施済 → 既に実施済み. */
export const statusVariant = defineRule({
  id: "status-variant",
  severity: "warning",
  *check({ table }) {
    for (const cell of ownCells(table)) {
      if (cell.reading.kind !== "status" || cell.reading.writtenAs !== "variant" || !cell.reading.status) continue;
      const { label } = cell.reading.status;
      yield { at: cell, value: cell.reading.text, facts: { label }, fix: label };
    }
  },
});
