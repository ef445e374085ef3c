import { defineRule } from "./rule.ts";
import { greatestRate, percentText, ratesOf, shownRate } from "./support/rates.ts";

/** A rate below nothing or many times above all is a slip of a digit or of the unit: 1180% for 118%. */
export const rateOutOfRange = defineRule({
  id: "rate-out-of-range",
  group: "writing",
  severity: "warning",
  *check({ table }) {
    for (const found of ratesOf(table)) {
      const greatest = greatestRate(found);
      if (found.rate >= 0 && found.rate <= greatest) continue;
      const { cell } = found;
      const facts = { field: cell.header, greatest: percentText(greatest) };
      yield { at: cell, value: shownRate(found), facts };
    }
  },
});
