import { fieldNames } from "../schema/schema.ts";
import { cellAddress } from "../workbook/address.ts";
import { shownText } from "./support/cells.ts";
import { repeatedValues } from "./support/repeated-values.ts";
import { defineRule } from "./rule.ts";

/** A number, or whatever else the schema calls unique, names one measure. Names are the business of `name-repeated`. */
export const numberRepeated = defineRule({
  id: "number-repeated",
  group: "measures",
  severity: "error",
  *check({ table, schema: { fields } }) {
    for (const { name, title, unique } of fields) {
      if (!unique || name === fieldNames.name) continue;
      for (const { cell, first } of repeatedValues(table, name)) {
        yield { at: cell, value: shownText(cell), facts: { field: title, first: cellAddress(first.cell) } };
      }
    }
  },
});
