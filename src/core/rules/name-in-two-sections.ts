import { valueText } from "../workbook/grid.ts";
import type { MeasureRow } from "../reading/table.ts";
import { fieldNames } from "../schema/schema.ts";
import { shownText } from "./support/cells.ts";
import { addressOfFirst, repeatedValues } from "./support/repeated-values.ts";
import { defineRule } from "./rule.ts";

/** Where measures stand in the plan, from the greater part to the smaller. */
const sectionFields = ["chapter", "section"];

/**
 * A measure that stands in two sections of the plan under one name is counted twice. Plans do print a measure again;
 * then the one should refer to the other.
 *
 * Two measures of one name in the same section, or in a plan without sections, are a `name-repeated`.
 */
export const nameInTwoSections = defineRule({
  id: "name-in-two-sections",
  group: "measures",
  severity: "warning",
  *check(input) {
    for (const repeated of repeatedValues(input, fieldNames.name)) {
      const { cell, row, first } = repeated;
      const section = sectionOf(row);
      const firstSection = sectionOf(first.row);
      if (section === firstSection) continue;
      yield { at: cell, value: shownText(cell), facts: { first: addressOfFirst(repeated), section, firstSection } };
    }
  },
});

/** The chapter and section of a row as the sheet words them; empty where it has none. */
export function sectionOf({ cells }: MeasureRow): string {
  const words = sectionFields.flatMap((name) => {
    const reading = cells[name]?.reading;
    return reading?.kind === "text" ? [valueText(reading.text)] : [];
  });
  return words.join(" ");
}
