import { organizationChanges } from "./support/organization-changes.ts";
import { shownText } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/** Says which organizations a measure has besides those of the report before. */
export const organizationAdded = defineRule({
  id: "organization-added",
  group: "previous",
  severity: "info",
  *check({ comparison }) {
    if (!comparison) return;
    for (const { cell, dropped, added, ...facts } of organizationChanges(comparison)) {
      if (dropped.length === 0) yield { at: cell, value: shownText(cell), facts: { added, ...facts } };
    }
  },
});
