import { fieldNames } from "../schema/schema.ts";
import { shownText } from "./support/cells.ts";
import { previousCell } from "./support/previous-cell.ts";
import { defineRule } from "./rule.ts";

/**
 * A measure of the report before is still there. It has no cell any more, so the finding stands at the header of the
 * names.
 */
export const measureVanished = defineRule({
  id: "measure-vanished",
  group: "previous",
  severity: "warning",
  *check({ comparison, table }) {
    if (!comparison) return;
    const nameColumn = table.columns.find(({ field }) => field?.name === fieldNames.name);
    const at = { row: table.headerRows.last, column: nameColumn?.column ?? table.range.left };
    for (const { cell } of comparison.vanished) {
      const facts = { name: shownText(cell), previous: previousCell(comparison.previous, cell) };
      yield { at, value: "", facts };
    }
  },
});
