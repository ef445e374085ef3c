import { cellAddress } from "../workbook/address.ts";
import { shownText } from "./support/cells.ts";
import { defineRule } from "./rule.ts";
import { countKey } from "./support/first-mentions.ts";

/**
 * The same number of the same thing is told in one way. A thing is the same when it has a name of its own and is
 * counted in the same unit as of the same date; what has no date may have been counted twice.
 */
export const countConflict = defineRule({
  id: "count-conflict",
  group: "progress",
  severity: "warning",
  *check({ progress, firstMentions }) {
    for (const { cell, statements } of progress) {
      for (const statement of statements) {
        for (const count of statement.counts) {
          const key = countKey(statement, count);
          const first = key === undefined ? undefined : firstMentions.counts.get(key);
          if (!first || first.count.number === count.number) continue;
          const otherCell = cellAddress(first.at);
          const facts = { thing: count.of, count: count.text, otherCount: first.count.text, otherCell };
          yield { at: cell, value: shownText(cell), facts };
        }
      }
    }
  },
});
