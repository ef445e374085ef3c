import { isoDate, type Day } from "../calendar/day.ts";
import type { Assertion, Statement } from "../statements/statement.ts";
import { shownText } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/**
 * What a text reports as done was done by the day of the report.
 *
 * A date without its year may be last year's, so that only a written year speaks; and 来年度以降 may be when what was
 * decided begins. The completion date has a rule of its own, `completed-in-future`.
 */
export const doneDateInFuture = defineRule({
  id: "done-date-in-future",
  group: "progress",
  severity: "error",
  isDoubt: true,
  *check({ progress, period: { reportingDate } }) {
    for (const { cell, statements } of progress) {
      const ahead = statements.flatMap(saidToBeDone).find(({ date }) => isAhead(date, reportingDate));
      if (!ahead?.date) continue;
      const facts = { date: ahead.date.text, words: ahead.words, reportingDate: isoDate(reportingDate) };
      yield { at: cell, value: shownText(cell), facts };
    }
  },
});

/** 開催し, 取りまとめ: the verb at the end of the sentence sets its tense. A form of its own, such as することとし, does not end so. */
const continuative = /^[^ことたるう]*[しいきりけせべめえ]$/u;

function saidToBeDone({ main, earlier }: Statement): Assertion[] {
  const all = [...earlier, ...(main ? [main] : [])];
  return all.filter(
    ({ state, date, words }) =>
      state === "done" || (main?.state === "done" && date?.bound === "at" && continuative.test(words)),
  );
}

function isAhead(date: Assertion["date"], reportingDate: Day): boolean {
  return (
    date?.interval !== undefined && date.bound !== "from" && !date.isInferred && date.interval.start > reportingDate
  );
}
