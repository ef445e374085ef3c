import { isCertain } from "./support/progress-against-status.ts";
import { isClosed, shownText, statusOf } from "./support/cells.ts";
import { saysDone } from "./support/told-tense.ts";
import { defineRule } from "./rule.ts";

/**
 * A column of what is to come tells what is to come. One that tells of nothing but what is done stands in the wrong
 * column, or was not brought up to date. Of a measure that is done or given up nothing is to come, and that may be said
 * there.
 */
export const nextButDone = defineRule({
  id: "next-but-done",
  group: "progress",
  severity: "warning",
  *check({ next }) {
    for (const { cell, row, assertions, last } of next) {
      if (!last || isClosed(statusOf(row)) || !assertions.every(saysDone) || !isCertain({ assertions })) continue;
      yield { at: cell, value: shownText(cell), facts: { words: last.words } };
    }
  },
});
