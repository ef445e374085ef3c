import { valueText } from "../workbook/grid.ts";
import { defineRule } from "./rule.ts";

/**
 * Nothing is left out because it repeats the row above (rule L2-02): once sorted, 〃 repeats something else.
 *
 * In the texts that a measure must have, 同上 is a `placeholder-text`.
 */
export const dittoMark = defineRule({
  id: "ditto-mark",
  group: "layout",
  severity: "warning",
  *check({ table: { dittoCells } }) {
    for (const cell of dittoCells) {
      const repeated = "text" in cell.reading ? cell.reading.text : "";
      yield { at: cell, value: valueText(cell.value), facts: { field: cell.field.title, repeated } };
    }
  },
});
