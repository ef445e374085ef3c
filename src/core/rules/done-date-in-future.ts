import { isoDate, type Day } from "../calendar/day.ts";
import type { Assertion, StatedDate, Statement } from "../statements/statement.ts";
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
      // Few texts name a day ahead at all.
      const isLater = (date: StatedDate): boolean => isAhead(date, reportingDate);
      if (!statements.some(({ dates }) => dates.some(isLater))) continue;
      const said = statements.flatMap((statement) => [...saidToBeDone(statement), ...saidOfDate(statement)]);
      const ahead = said.find(({ date }) => date && isLater(date));
      if (!ahead?.date) continue;
      const facts = { date: ahead.date.text, words: ahead.words, reportingDate: isoDate(reportingDate) };
      yield { at: cell, value: shownText(cell), facts };
    }
  },
});

/**
 * 開催し, 取りまとめ: the verb at the end of the sentence sets its tense. A form of its own, such as することとし, does not end so.
 */
const continuative = /^[^ことたるう]*[しいきりけせべめえ]$/u;

/** 運用を始めた: what runs now began by now. */
const begun = /[ただ]$/u;

function saidToBeDone({ main, earlier }: Statement): Assertion[] {
  const all = [...earlier, ...(main ? [main] : [])];
  return all.filter(
    ({ state, manner, date, words }) =>
      state === "done" ||
      (manner === "launched" && begun.test(words)) ||
      (main?.state === "done" && date?.bound === "at" && continuative.test(words)),
  );
}

/** What may lie ahead between a date and the end of a sentence that tells of something done. */
const aheadWords =
  /予定|こと|よう|向け|まで|以降|から|目[指標途]|する|れる|方針|計画|ため|案|決定|採択|議決|可決|公布|締結|契約/u;
/** What stands before a sentence: marks of bullets, and spaces. */
const bullets = /^[\s・●○◎■□*\-－―＊※]*$/u;

/**
 * A sentence that begins with the time of what it tells as done, whichever of its verbs the time belongs to:
 * 12月に国と連携した訓練を実施し、36機関が参加した.
 */
function saidOfDate({ main, dates, text, from }: Statement): Assertion[] {
  const [date] = dates;
  if (!date || main?.state !== "done" || main.manner !== "ordinary" || main.date) return [];
  const after = text.slice(date.to - from);
  const isFirst = bullets.test(text.slice(0, date.from - from)) && after.startsWith("に");
  return isFirst && !aheadWords.test(after) ? [{ ...main, date }] : [];
}

function isAhead({ interval, bound, isInferred }: StatedDate, reportingDate: Day): boolean {
  return interval !== undefined && bound !== "from" && !isInferred && interval.start > reportingDate;
}
