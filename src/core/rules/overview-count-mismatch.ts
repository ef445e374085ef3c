import { defineRule } from "./rule.ts";
import { statedCounts } from "./support/stated-counts.ts";

/**
 * A hand-made overview states as many measures of each status as there are rows with it.
 *
 * A count that would be right if measures without a listed status were corrected is the business of `status-unlisted`
 * and `value-required`.
 */
export const overviewCountMismatch = defineRule({
  id: "overview-count-mismatch",
  group: "overview",
  severity: "error",
  *check(input) {
    for (const { status, sheet, count, counted, unknown } of statedCounts(input)) {
      if (count.value >= counted && count.value <= counted + unknown) continue;
      const facts = { status: status.shortLabel, stated: count.value, counted };
      yield { sheet, at: count, value: count.text, facts };
    }
  },
});
