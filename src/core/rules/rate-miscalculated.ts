import { defineRule } from "./rule.ts";
import { greatestRate, percentText, ratesOf, shownRate, type Rate } from "./support/rates.ts";
import { computedRatio, writtenRatio, type Ratio } from "./support/ratios.ts";

/**
 * Rates are rounded to whole per cent, up, down or to the nearest; what differs by more was not computed from these.
 */
const tolerance = 0.0101;

/**
 * A rate is what the row's own figures give: 42／42 is 100%. A rate of work (進捗率) may count other things than the
 * target, so that only a part and a whole in one cell speak against it. One out of its range has a rule of its own.
 */
export const rateMiscalculated = defineRule({
  id: "rate-miscalculated",
  group: "writing",
  severity: "warning",
  *check({ table }) {
    for (const found of ratesOf(table)) {
      if (found.rate < 0 || found.rate > greatestRate(found)) continue;
      const ratio = ratioFor(found);
      if (!ratio || ratio.rates.some((rate) => isSame(rate, found.rate))) continue;
      const { cell } = found;
      const [expected] = ratio.rates;
      const facts = {
        field: cell.header,

        expected: percentText(expected),
        figures: ratio.from,
      };
      yield { at: cell, value: shownRate(found), facts };
    }
  },
});

function ratioFor({ row: { figures }, isOfWork }: Rate): Ratio | undefined {
  return writtenRatio(figures) ?? (isOfWork ? undefined : computedRatio(figures));
}

/** A rate above all of it may be given as all of it. */
function isSame(computed: number, written: number): boolean {
  return Math.abs(computed - written) < tolerance || (computed > 1 && written === 1);
}
