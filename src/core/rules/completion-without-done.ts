import { fieldNames } from "../schema/schema.ts";
import { dateReadingOf, isClosed, shownText, statusOf } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/** A measure with a date of completion is done. A completion that is yet to come is a `completed-in-future`. */
export const completionWithoutDone = defineRule({
  id: "completion-without-done",
  group: "dates",
  severity: "error",
  *check({ table, period: { reportingDate } }) {
    for (const row of table.rows) {
      const cell = row.cells[fieldNames.completed];
      const completed = dateReadingOf(cell);
      const status = statusOf(row);
      if (!cell || !completed || cell.inherited || completed.start > reportingDate) continue;
      if (!status || status.stage === "unsure" || isClosed(status)) continue;
      yield { at: cell, value: shownText(cell), facts: { field: cell.field.title, status: status.shortLabel } };
    }
  },
});
