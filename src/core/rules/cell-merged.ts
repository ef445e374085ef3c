import { valueText } from "../reading/grid.ts";
import { rangeAddress } from "../workbook/address.ts";
import type { CellRange } from "../workbook/workbook.ts";
import { defineRule } from "./rule.ts";

/**
 * The measures' cells are not merged (rule L1-12). Areas merged over the same rows were merged for one reason, so they
 * are one finding; the header's merged cells are not this rule's business.
 */
export const cellMerged = defineRule({
  id: "cell-merged",
  severity: "warning",
  *check({ table: { merges, rows } }) {
    const groups = new Map<string, CellRange[]>();
    for (const merge of merges) {
      const rowsOfMerge = `${String(merge.top)}:${String(merge.bottom)}`;
      groups.set(rowsOfMerge, [...(groups.get(rowsOfMerge) ?? []), merge]);
    }
    const cells = new Map(rows.map((row) => [row.row, row.cells]));
    for (const group of groups.values()) {
      const [first] = group.toSorted((one, other) => one.left - other.left);
      if (!first) continue;
      const cell = Object.values(cells.get(first.top) ?? {}).find((candidate) => candidate?.column === first.left);
      yield {
        at: { row: first.top, column: first.left },
        value: cell ? valueText(cell.value) : "",
        facts: { range: rangeAddress(first), others: group.length - 1 },
      };
    }
  },
});
