import { isoDate } from "../calendar/day.ts";
import { fieldNames } from "../schema/schema.ts";
import { dateReadingOf, shownText, statusOf } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/** A measure whose status says that it will be carried out within the fiscal year is not due after it. */
export const dueBeyondPeriod = defineRule({
  id: "due-beyond-period",
  group: "dates",
  severity: "warning",
  *check({ table, period }) {
    for (const row of table.rows) {
      const cell = row.cells[fieldNames.due];
      const due = dateReadingOf(cell);
      const status = statusOf(row);
      if (!cell || !due || !status?.withinFiscalYear || cell.inherited || due.start <= period.end) continue;
      yield { at: cell, value: shownText(cell), facts: { status: status.shortLabel, lastDay: isoDate(period.end) } };
    }
  },
});
