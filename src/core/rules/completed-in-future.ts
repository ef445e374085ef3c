import { isoDate } from "../calendar/day.ts";
import { fieldNames } from "../schema/schema.ts";
import { dateReadingOf, shownText } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/** What is completed was completed by the day of the report. */
export const completedInFuture = defineRule({
  id: "completed-in-future",
  group: "dates",
  severity: "error",
  *check({ table, period: { reportingDate } }) {
    for (const { cells } of table.rows) {
      const cell = cells[fieldNames.completed];
      const completed = dateReadingOf(cell);
      if (!cell || !completed || cell.inherited || completed.start <= reportingDate) continue;
      yield { at: cell, value: shownText(cell), facts: { reportingDate: isoDate(reportingDate) } };
    }
  },
});
