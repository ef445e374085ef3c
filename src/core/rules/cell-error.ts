import { cellKey } from "../workbook/address.ts";
import { defineRule } from "./rule.ts";

/** A cell holds no Excel error such as #REF!. All other rules leave such a cell alone. */
export const cellError = defineRule({
  id: "cell-error",
  group: "content",
  severity: "error",
  *check({ table }) {
    for (const cell of table.directCells.error) {
      yield {
        at: cell,
        value: cell.reading.error,
        facts: { field: cell.field.title, isFormula: table.guardedCells.get(cellKey(cell)) === "formula" },
      };
    }
  },
});
