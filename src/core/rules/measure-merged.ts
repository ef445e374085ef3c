import { shownText } from "./support/cells.ts";
import { previousCell } from "./support/previous-cell.ts";
import { defineRule } from "./rule.ts";

/** Says which measures of the report before were taken for one now. None of them is `measure-vanished`. */
export const measureMerged = defineRule({
  id: "measure-merged",
  group: "previous",
  severity: "info",
  *check({ comparison }) {
    if (!comparison) return;
    for (const { one, several } of comparison.merged) {
      const before = several.map(({ cell }) => ({
        name: shownText(cell),
        previous: previousCell(comparison.previous, cell),
      }));
      yield { at: one.cell, value: shownText(one.cell), facts: { before } };
    }
  },
});
