import { fieldNames } from "../schema/schema.ts";
import type { MeasureRow } from "../reading/table.ts";
import { valueText } from "../workbook/grid.ts";
import { shownText } from "./support/cells.ts";
import { addressOfFirst, repeatedValues } from "./support/repeated-values.ts";
import { defineRule } from "./rule.ts";

/** A shorter text (引き続き実施する。) may well be true of several measures. */
const shortestTelling = 20;
/** A text that still more rows have is a set phrase of the plan, and was not pasted by mistake. */
const mostRepeated = 2;

/**
 * A progress text that another measure has word for word was perhaps pasted into the wrong row.
 *
 * Where the measure itself stands twice, `name-repeated` and `name-in-two-sections` speak.
 */
export const textRepeated = defineRule({
  id: "text-repeated",
  group: "measures",
  severity: "info",
  *check(input) {
    const repeated = [...repeatedValues(input, fieldNames.progress)].filter(
      ({ cell, row, first }) => shownText(cell).trim().length >= shortestTelling && nameOf(row) !== nameOf(first.row),
    );
    const times = new Map<unknown, number>();
    for (const { first } of repeated) times.set(first, (times.get(first) ?? 0) + 1);
    for (const one of repeated) {
      const { cell, first } = one;
      if (Number(times.get(first)) > mostRepeated) continue;
      yield { at: cell, value: shownText(cell), facts: { first: addressOfFirst(one) } };
    }
  },
});

function nameOf({ cells }: MeasureRow): string {
  return valueText(cells[fieldNames.name]?.value ?? null);
}
