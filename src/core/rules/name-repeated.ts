import { fieldNames } from "../schema/schema.ts";
import { cellAddress } from "../workbook/address.ts";
import { shownText } from "./cells.ts";
import { repeatedValues } from "./repeated-values.ts";
import { defineRule } from "./rule.ts";

/** Two measures of the same name are probably one, entered twice; sometimes a plan does have both. */
export const nameRepeated = defineRule({
  id: "name-repeated",
  severity: "warning",
  *check({ table }) {
    for (const { cell, first } of repeatedValues(table, fieldNames.name)) {
      yield { at: cell, value: shownText(cell), facts: { first: cellAddress(first) } };
    }
  },
});
