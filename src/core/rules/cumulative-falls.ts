import { readNumber } from "../text/number.ts";
import { valueText } from "../workbook/grid.ts";
import { defineRule } from "./rule.ts";

/** A total to date (累計) never gets smaller from one year to the next. */
export const cumulativeFalls = defineRule({
  id: "cumulative-falls",
  group: "writing",
  severity: "warning",
  *check({ table }) {
    for (const { cumulative = [] } of table.rows) {
      const years = cumulative.flatMap((cell) => {
        const reading = readNumber(cell.value);
        return reading.kind === "number" ? [{ cell, number: reading.value }] : [];
      });
      const at = years.findIndex(({ number }, index) => number < (years[index - 1]?.number ?? -Infinity));
      const [before, fallen] = [years[at - 1]?.cell, years[at]?.cell];
      if (!before || !fallen) continue;
      const facts = { field: fallen.header, before: valueText(before.value), beforeField: before.header };
      yield { at: fallen, value: valueText(fallen.value), facts };
    }
  },
});
