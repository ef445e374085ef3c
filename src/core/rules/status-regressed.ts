import { leastAdvanced, measureStatus } from "../reading/measure-status.ts";
import type { Cell, Measure } from "../reading/table.ts";
import { fieldNames, type Status } from "../schema/schema.ts";
import { shownText, statusOf } from "./support/cells.ts";
import { formerName, previousCell } from "./support/previous-cell.ts";
import { defineRule } from "./rule.ts";

/** A measure has not got less far than in the report before. Of several rows the least advanced counts, then as now. */
export const statusRegressed = defineRule({
  id: "status-regressed",
  group: "previous",
  severity: "warning",
  *check({ comparison, schema }) {
    if (!comparison) return;
    for (const pair of comparison.pairs) {
      const now = measureStatus(pair.current.measure, schema);
      const before = measureStatus(pair.previous.measure, schema);
      const cell = cellOfStatus(pair.current.measure, now);
      const cellBefore = cellOfStatus(pair.previous.measure, before);
      if (!now || !before || !cell || !cellBefore) continue;
      if (now === before || leastAdvanced([now, before], schema) === before) continue;
      const facts = {
        before: before.shortLabel,
        now: now.shortLabel,
        previous: previousCell(comparison.previous, cellBefore),
        formerName: formerName(pair),
      };
      yield { at: cell, value: shownText(cell), facts };
    }
  },
});

function cellOfStatus({ rows }: Measure, status: Status | undefined): Cell | undefined {
  return rows.find((row) => statusOf(row) === status)?.cells[fieldNames.status];
}
