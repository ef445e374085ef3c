import { shownText } from "./support/cells.ts";
import { previousCell } from "./support/previous-cell.ts";
import { defineRule } from "./rule.ts";

/**
 * Says which measure of the report before was taken for several ones now, at the first of these. None of them is
 * `measure-new`.
 */
export const measureSplit = defineRule({
  id: "measure-split",
  group: "previous",
  severity: "info",
  *check({ comparison }) {
    if (!comparison) return;
    for (const { one, several } of comparison.split) {
      const facts = {
        before: shownText(one.cell),
        now: several.map(({ cell }) => shownText(cell)),
        previous: previousCell(comparison.previous, one.cell),
      };
      yield { at: several[0].cell, value: shownText(several[0].cell), facts };
    }
  },
});
