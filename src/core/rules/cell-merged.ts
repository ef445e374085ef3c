import { valueText } from "../workbook/grid.ts";
import { rangeAddress } from "../workbook/address.ts";
import { defineRule } from "./rule.ts";

/**
 * The measures' cells are not merged (rule L1-12). Areas merged over the same rows were merged for one reason, so they
 * are one finding; the merged cells of the header and of headings between the measures are not this rule's business.
 */
export const cellMerged = defineRule({
  id: "cell-merged",
  group: "layout",
  severity: "warning",
  *check({ table: { merges } }) {
    const groups = new Map<string, { readonly first: (typeof merges)[number]; readonly others: number }>();
    for (const merge of merges.toSorted((one, other) => one.left - other.left)) {
      const rows = `${String(merge.top)}:${String(merge.bottom)}`;
      const group = groups.get(rows);
      groups.set(rows, group ? { ...group, others: group.others + 1 } : { first: merge, others: 0 });
    }
    for (const { first, others } of groups.values()) {
      const at = { row: first.top, column: first.left };
      yield { at, value: valueText(first.value), facts: { range: rangeAddress(first), others } };
    }
  },
});
