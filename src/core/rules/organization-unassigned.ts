import { cellAddress } from "../workbook/address.ts";
import { shownText } from "./support/cells.ts";
import { responsibleIn, standsFor } from "./support/responsible-organizations.ts";
import { defineRule } from "./rule.ts";

/**
 * Who acts in a text is one of the measure's responsible organizations.
 *
 * Anybody may help (の協力を得て). In a table with a row for each organization, all rows of the measure count. A group
 * among the responsible takes in its members. Where one of the responsible is unlisted, that is the business of
 * `organization-unlisted`, and it may be the one who acts.
 */
export const organizationUnassigned = defineRule({
  id: "organization-unassigned",
  group: "progress",
  severity: "warning",
  *check({ progress }) {
    for (const { cell, row, measure, statements } of progress) {
      // Most texts name nobody who acts, and need no closer look.
      if (statements.every(({ actors }) => actors.length === 0)) continue;
      const own = responsibleIn(row);
      const all = measure.rows.flatMap((one) => responsibleIn(one) ?? []);
      if (!own || !all.every(({ isComplete }) => isComplete)) continue;
      const responsible = all.flatMap(({ organizations }) => organizations);
      const names = new Set<string>();
      for (const { organization, isHelper } of statements.flatMap(({ actors }) => actors)) {
        const isKnown = isHelper || !organization || responsible.some((one) => standsFor(one, organization));
        if (!isKnown) names.add(organization.name);
      }
      if (names.size === 0) continue;
      const facts = { organizations: [...names], organizationsCell: cellAddress(own.cell) };
      yield { at: cell, value: shownText(cell), facts };
    }
  },
});
