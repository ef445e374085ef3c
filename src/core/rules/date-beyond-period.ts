import { isoDate } from "../calendar/day.ts";
import { shownText, statusOf } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/**
 * A text does not plan for after the fiscal year what its status promises within it.
 *
 * A text that also plans something within the year may have that in mind, and what goes on until a later year goes on
 * in this one too. The due date has a rule of its own, `due-beyond-period`.
 */
export const dateBeyondPeriod = defineRule({
  id: "date-beyond-period",
  group: "progress",
  severity: "warning",
  *check({ progress, period }) {
    for (const { cell, row, assertions } of progress) {
      const status = statusOf(row);
      if (!status?.withinFiscalYear) continue;
      const dates = assertions.flatMap(({ state, date }) =>
        state === "planned" && date?.interval && date.bound !== "until" ? [date] : [],
      );
      const [first] = dates;
      if (!first || !dates.every(({ interval }) => interval && interval.start > period.end)) continue;
      const facts = { status: status.shortLabel, date: first.text, lastDay: isoDate(period.end) };
      yield { at: cell, value: shownText(cell), facts };
    }
  },
});
