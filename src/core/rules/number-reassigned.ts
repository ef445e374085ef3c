import { shownText } from "./support/cells.ts";
import { previousCell } from "./support/previous-cell.ts";
import { defineRule } from "./rule.ts";

/**
 * A number stays with its measure, so that the reports of a plan can be read side by side. A plan that was numbered
 * anew as a whole says nothing by it, and a measure that kept its number under another name is `measure-renamed`.
 */
export const numberReassigned = defineRule({
  id: "number-reassigned",
  group: "previous",
  severity: "warning",
  *check({ comparison }) {
    if (!comparison) return;
    for (const { current, holder } of comparison.reassigned) {
      const facts = { holder: shownText(holder.cell), previous: previousCell(comparison.previous, holder.cell) };
      yield { at: current.cell, value: shownText(current.cell), facts };
    }
  },
});
