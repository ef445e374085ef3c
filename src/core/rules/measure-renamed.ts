import { shownText } from "./support/cells.ts";
import { previousCell } from "./support/previous-cell.ts";
import { defineRule } from "./rule.ts";

/**
 * Says which measures were compared with one of another name, and why they were taken for the same. A name that was
 * left empty is the business of `value-required`.
 */
export const measureRenamed = defineRule({
  id: "measure-renamed",
  group: "previous",
  severity: "info",
  *check({ comparison }) {
    if (!comparison) return;
    for (const { current, previous, matchedBy } of comparison.pairs) {
      if (matchedBy === "name" || current.name === undefined || previous.name === undefined) continue;
      const before = previousCell(comparison.previous, previous.cell);
      const facts = { before: shownText(previous.cell), matchedBy, previous: before };
      yield { at: current.cell, value: shownText(current.cell), facts };
    }
  },
});
