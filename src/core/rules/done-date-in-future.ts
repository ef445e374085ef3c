import { isoDate } from "../calendar/day.ts";
import { shownText } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/**
 * What a text reports as done was done by the day of the report.
 *
 * A date without its year may be last year's, so that only a written year speaks; and 来年度以降 may be when what was
 * decided begins. The completion date has a rule of its
 * own, `completed-in-future`.
 */
export const doneDateInFuture = defineRule({
  id: "done-date-in-future",
  group: "progress",
  severity: "error",
  *check({ progress, period: { reportingDate } }) {
    for (const { cell, assertions } of progress) {
      const ahead = assertions.find(
        ({ state, date }) =>
          state === "done" &&
          date?.interval &&
          date.bound !== "from" &&
          !date.isInferred &&
          date.interval.start > reportingDate,
      );
      if (!ahead?.date) continue;
      const facts = { date: ahead.date.text, words: ahead.words, reportingDate: isoDate(reportingDate) };
      yield { at: cell, value: shownText(cell), facts };
    }
  },
});
