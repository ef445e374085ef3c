import { shownText } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/** Says which measures the report before did not have. One whose name changed a little is `measure-renamed`. */
export const measureNew = defineRule({
  id: "measure-new",
  group: "previous",
  severity: "info",
  *check({ comparison }) {
    for (const { cell } of comparison?.added ?? []) yield { at: cell, value: shownText(cell), facts: {} };
  },
});
