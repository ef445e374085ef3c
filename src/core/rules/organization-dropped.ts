import { organizationChanges } from "./support/organization-changes.ts";
import { shownText } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/**
 * The organizations of a measure are still those of the report before. Names that no list has and that may be slips are
 * the business of `organization-unlisted`; further organizations alone are `organization-added`.
 */
export const organizationDropped = defineRule({
  id: "organization-dropped",
  group: "previous",
  severity: "warning",
  *check({ comparison }) {
    if (!comparison) return;
    for (const { cell, dropped, added, ...facts } of organizationChanges(comparison)) {
      if (dropped.length > 0) yield { at: cell, value: shownText(cell), facts: { dropped, added, ...facts } };
    }
  },
});
