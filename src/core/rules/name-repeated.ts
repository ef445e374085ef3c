import { fieldNames } from "../schema/schema.ts";
import { shownText } from "./support/cells.ts";
import { sectionOf } from "./name-in-two-sections.ts";
import { addressOfFirst, repeatedValues } from "./support/repeated-values.ts";
import { defineRule } from "./rule.ts";

/**
 * Two measures of the same name are probably one, entered twice; sometimes a plan does have both.
 *
 * In two sections of the plan they are a `name-in-two-sections`.
 */
export const nameRepeated = defineRule({
  id: "name-repeated",
  group: "measures",
  severity: "warning",
  *check(input) {
    for (const repeated of repeatedValues(input, fieldNames.name)) {
      const { cell, row, first } = repeated;
      if (sectionOf(row) !== sectionOf(first.row)) continue;
      yield { at: cell, value: shownText(cell), facts: { first: addressOfFirst(repeated) } };
    }
  },
});
