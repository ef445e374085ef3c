import { valueText } from "../workbook/grid.ts";
import { rangeAddress } from "../workbook/address.ts";
import type { Table } from "../reading/table.ts";
import { defineRule } from "./rule.ts";

/**
 * The measures' cells are not merged (rule L1-12). Areas merged over the same rows were merged for one reason, so they
 * are one finding, and so are those that are merged downwards in one column, as chapters are; the merged cells of the
 * header and of headings between the measures are not this rule's business.
 */
export const cellMerged = defineRule({
  id: "cell-merged",
  group: "layout",
  severity: "warning",
  *check({ table: { merges } }) {
    const groups = new Map<string, Group>();
    for (const merge of merges.toSorted((one, other) => one.left - other.left)) {
      const rows = `${String(merge.top)}:${String(merge.bottom)}`;
      const group = groups.get(rows);
      groups.set(rows, group ? { ...group, others: group.others + 1 } : { first: merge, others: 0 });
    }
    for (const { first, others } of togetherByColumn([...groups.values()])) {
      const at = { row: first.top, column: first.left };
      yield { at, value: valueText(first.value), facts: { range: rangeAddress(first), others } };
    }
  },
});

interface Group {
  readonly first: Table["merges"][number];
  /** How many areas there are besides. */
  readonly others: number;
}

/** The groups with those that are merged downwards in one column as one. */
function togetherByColumn(groups: readonly Group[]): Group[] {
  const together = new Map<string, Group>();
  for (const group of groups.toSorted((one, other) => one.first.top - other.first.top)) {
    const { top, left, right } = group.first;
    const place = left === right ? String(left) : `${String(left)}:${String(top)}`;
    const known = together.get(place);
    together.set(place, known ? { ...known, others: known.others + 1 + group.others } : group);
  }
  return [...together.values()];
}
