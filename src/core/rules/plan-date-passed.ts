import { isoDate } from "../calendar/day.ts";
import { isClosed, shownText, statusOf } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/**
 * What a text plans lies ahead of the reporting date: 9月末までに公表予定 is late on 3 October, or was not brought up to
 * date. So does what stands in a column of what is to come.
 *
 * The due date has a rule of its own, `plan-overdue`; a plan in a measure that is done is a `done-but-planned`.
 */
export const planDatePassed = defineRule({
  id: "plan-date-passed",
  group: "progress",
  severity: "warning",
  *check({ progress, next, outlooks, period: { reportingDate } }) {
    for (const { cell, row, assertions } of [...progress, ...next, ...outlooks]) {
      if (isClosed(statusOf(row))) continue;
      const passed = assertions.find(
        ({ state, date }) => state === "planned" && date?.interval && date.interval.end < reportingDate,
      );
      if (!passed?.date) continue;
      const facts = {
        field: cell.field.title,
        date: passed.date.text,
        words: passed.words,
        reportingDate: isoDate(reportingDate),
      };
      yield { at: cell, value: shownText(cell), facts };
    }
  },
});
