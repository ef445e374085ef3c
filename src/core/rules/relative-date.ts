import { shownText } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/** Counted from the day of writing. */
const fromWriting = /^(?:[今本当昨来先]|再来|一昨|翌々)[々年月]|^(?:再来|一昨)年/u;

/**
 * A date is not counted from the day on which it was written (本年, 昨年度, 来月; rule L3-05), for a text is read again
 * when nobody remembers that day.
 *
 * A month without a year is the reported year's, as are 年度内 and 年度末; 同年 and 翌年 follow a date before them.
 */
export const relativeDate = defineRule({
  id: "relative-date",
  group: "progress",
  severity: "info",
  *check({ progress }) {
    for (const { cell, statements } of progress) {
      const relative = new Set<string>();
      for (const { dates } of statements) {
        for (const { text } of dates) if (fromWriting.test(text)) relative.add(text);
      }
      if (relative.size > 0) yield { at: cell, value: shownText(cell), facts: { dates: [...relative] } };
    }
  },
});
