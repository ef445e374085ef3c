import { foldText } from "../reading/normalize.ts";
import type { Count, Statement } from "../statements/statement.ts";
import { cellAddress } from "../workbook/address.ts";
import { shownText } from "./cells.ts";
import { defineRule } from "./rule.ts";

/** A name has so many characters, or stands in quotes; 調査を3回 and 調査を5回 may be two surveys. */
const shortestName = 8;

/**
 * The same number of the same thing is told in one way. A thing is the same when it has a name of its own and is counted
 * in the same unit as of the same date; what has no date may have been counted twice.
 */
export const countConflict = defineRule({
  id: "count-conflict",
  severity: "warning",
  *check({ progress, firstMentions }) {
    for (const { cell, statements } of progress) {
      for (const statement of statements) {
        for (const count of statement.counts) {
          if (!isNamed(count)) continue;
          const key = [foldText(count.of), count.unit, ...datesBefore(statement, count)].join(" ");
          const before = firstMentions.counts.get(key);
          if (!before) firstMentions.counts.set(key, { count, at: cell });
          else if (before.count.number !== count.number) {
            const otherCell = cellAddress(before.at);
            const facts = { thing: count.of, count: count.text, otherCount: before.count.text, otherCell };
            yield { at: cell, value: shownText(cell), facts };
          }
        }
      }
    }
  },
});

function isNamed({ of }: Count): boolean {
  return of.startsWith("「") || of.startsWith("『") || of.length >= shortestName;
}

/** The dates that stand before a count in its sentence: each of them may be the day it was counted on. */
function datesBefore({ dates }: Statement, { from }: Count): string[] {
  return dates.filter((date) => date.from < from).map(({ text }) => foldText(text));
}
