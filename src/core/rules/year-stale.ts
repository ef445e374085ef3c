import { isoDate } from "../calendar/day.ts";
import type { StatedDate, Statement } from "../statements/statement.ts";
import { isClosed, shownText, statusOf } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/** 令和5年度は, …においては: what the sentence is about. 令和5年度に策定した計画 is about the plan. */
const asTopic = /^(?:は|には|において)/u;

/**
 * A text that speaks of an earlier year and of nothing since is perhaps the one of the report before. A measure that is
 * done may have been so for years. Which year is reported is certain only where the schema states it.
 */
export const yearStale = defineRule({
  id: "year-stale",
  group: "progress",
  severity: "warning",
  *check({ progress, schema, period }) {
    if (!schema.period) return;
    for (const { cell, row, statements } of progress) {
      if (isClosed(statusOf(row))) continue;
      const text = shownText(cell);
      const isPast = ({ interval }: StatedDate): boolean => interval !== undefined && interval.end < period.start;
      if (!statements.every(({ dates }) => dates.every(isPast))) continue;
      const topic = statements.map((statement) => topicOf(statement, text)).find((date) => date !== undefined);
      if (!topic) continue;
      yield { at: cell, value: text, facts: { year: topic.text, start: isoDate(period.start) } };
    }
  },
});

/** The fiscal year that a sentence begins with as its topic. */
function topicOf({ from, dates }: Statement, text: string): StatedDate | undefined {
  return dates.find(
    (date) => date.from === from && date.text.endsWith("年度") && !date.isInferred && asTopic.test(text.slice(date.to)),
  );
}
