import { measureStatus } from "../reading/measure-status.ts";
import type { Cell, Measure } from "../reading/table.ts";
import { fieldNames } from "../schema/schema.ts";
import { dateReadingOf, isClosed, shownText } from "./support/cells.ts";
import { formerName, previousCell } from "./support/previous-cell.ts";
import { defineRule } from "./rule.ts";

/**
 * The due date is no later than in the report before. Told is only a date that begins after the earlier one has ended:
 * 年度末 for 3月 postpones nothing, and 今年度中 means another year each time. What is done or given up has no date to keep.
 */
export const duePostponed = defineRule({
  id: "due-postponed",
  group: "previous",
  severity: "warning",
  *check({ comparison, schema }) {
    if (!comparison) return;
    for (const pair of comparison.pairs) {
      if (isClosed(measureStatus(pair.current.measure, schema))) continue;
      const [now, before] = [dueOf(pair.current.measure), dueOf(pair.previous.measure)];
      if (!now || !before || now.start <= before.end) continue;
      const facts = {
        before: shownText(before.cell),
        previous: previousCell(comparison.previous, before.cell),
        formerName: formerName(pair),
      };
      yield { at: now.cell, value: shownText(now.cell), facts };
    }
  },
});

/** The due date that stands in a measure’s own cell and means the same days whenever it is read. */
function dueOf({ rows }: Measure): { readonly cell: Cell; readonly start: number; readonly end: number } | undefined {
  const [{ cells }] = rows;
  const cell = cells[fieldNames.due];
  const date = dateReadingOf(cell);
  return cell && date && !date.relative ? { cell, start: date.start, end: date.end } : undefined;
}
