import { rewriteOrganizations } from "../reading/organizations.ts";
import { defineRule } from "./rule.ts";

/** Organizations are written with their official names (rules L2-04 and L3-09): 経産省 → 経済産業省. */
export const organizationVariant = defineRule({
  id: "organization-variant",
  group: "status",
  severity: "warning",
  *check({ table }) {
    for (const cell of table.directCells.organizations) {
      const { text, organizations } = cell.reading;
      const variants = organizations.parts.flatMap(({ text: name, organization, writtenAs }) =>
        writtenAs === "variant" && organization ? [{ text: name, name: organization.name }] : [],
      );
      if (variants.length === 0) continue;
      const rewritten = rewriteOrganizations(organizations);
      yield { at: cell, value: text, facts: { variants }, ...(rewritten !== text && { fix: rewritten }) };
    }
  },
});
