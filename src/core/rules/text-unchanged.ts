import { foldedText } from "../comparison/known-measure.ts";
import { measureStatus } from "../reading/measure-status.ts";
import type { Cell, Measure } from "../reading/table.ts";
import { fieldNames } from "../schema/schema.ts";
import { isClosed, shownText } from "./support/cells.ts";
import { isPlaceholder } from "../reading/placeholder.ts";
import { leftFromColumns } from "./support/left-from-columns.ts";
import { formerName, previousCell } from "./support/previous-cell.ts";
import { defineRule } from "./rule.ts";

/**
 * A progress text tells what has happened since the report before; differences in writing only are none.
 *
 * A measure that was done or given up before and still is has nothing to add. Texts that say nothing, then as now, are
 * the business of `placeholder-text`. A table may hold the report before in a column of its own.
 */
export const textUnchanged = defineRule({
  id: "text-unchanged",
  group: "previous",
  severity: "warning",
  *check({ comparison, schema, table }) {
    for (const { cell, left } of leftFromColumns(table)) {
      const facts = { previous: previousCell(table, left), formerName: undefined };
      yield { at: cell, value: shownText(cell), facts };
    }
    if (!comparison) return;
    for (const pair of comparison.pairs) {
      const current = pair.current.measure;
      const previous = pair.previous.measure;
      const [now, then] = [measureStatus(current, schema), measureStatus(previous, schema)];
      if (isClosed(now) && now?.stage === then?.stage) continue;
      const before = new Map(progressCells(previous).map((cell) => [foldedText(cell), cell]));
      for (const cell of progressCells(current)) {
        const same = before.get(foldedText(cell));
        if (!same || isPlaceholder(shownText(cell))) continue;
        const facts = { previous: previousCell(comparison.previous, same), formerName: formerName(pair) };
        yield { at: cell, value: shownText(cell), facts };
      }
    }
  },
});

function progressCells({ rows }: Measure): Cell[] {
  return rows.flatMap(({ cells }) => {
    const cell = cells[fieldNames.progress];
    return cell && foldedText(cell) !== undefined ? [cell] : [];
  });
}
