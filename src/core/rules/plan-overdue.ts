import { isoDate } from "../calendar/day.ts";
import { fieldNames, type Stage } from "../schema/schema.ts";
import { dateReadingOf, shownText, statusOf } from "./support/cells.ts";
import { ratesOf, wholeRate } from "./support/rates.ts";
import { defineRule } from "./rule.ts";

/** Stages in which a measure is to come by its due date; what is late, stopped or not told apart says no such thing. */
const expected: readonly Stage[] = ["underway", "planned", "undecided"];

/**
 * A measure that is not done is not due before the day of the report. One whose rate says that all is reached is
 * done; of a status that denies it `rate-against-status` speaks.
 */
export const planOverdue = defineRule({
  id: "plan-overdue",
  group: "dates",
  severity: "warning",
  *check({ table, period: { reportingDate } }) {
    const whole = new Set(ratesOf(table).flatMap(({ row, rate }) => (rate >= wholeRate ? [row] : [])));
    for (const row of table.rows) {
      if (whole.has(row)) continue;
      const cell = row.cells[fieldNames.due];
      const due = dateReadingOf(cell);
      const status = statusOf(row);
      if (!cell || !due || !status || cell.inherited || due.end >= reportingDate) continue;
      if (!expected.includes(status.stage)) continue;
      const facts = { status: status.shortLabel, dueBy: isoDate(due.end), reportingDate: isoDate(reportingDate) };
      yield { at: cell, value: shownText(cell), facts };
    }
  },
});
