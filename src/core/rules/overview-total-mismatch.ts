import { defineRule } from "./rule.ts";

/** A hand-made overview states as many measures in total as there are. */
export const overviewTotalMismatch = defineRule({
  id: "overview-total-mismatch",
  group: "overview",
  severity: "error",
  *check({ overviews }) {
    for (const { sheet, total, measures } of overviews) {
      if (!total || total.value === measures.length) continue;
      yield { sheet, at: total, value: total.text, facts: { stated: total.value, counted: measures.length } };
    }
  },
});
