import { rewriteOrganizations, type OrganizationReading } from "../reading/organizations.ts";
import { once } from "../text/once.ts";
import { defineRule } from "./rule.ts";

/** Organizations are written with their official names (rules L2-04 and L3-09): 経産省 → 経済産業省. */
export const organizationVariant = defineRule({
  id: "organization-variant",
  group: "status",
  severity: "warning",
  *check({ table }) {
    const variantsIn = once(variantsOf);
    for (const cell of table.directCells.organizations) {
      const { text, organizations } = cell.reading;
      const variants = variantsIn(organizations);
      if (variants.length === 0) continue;
      const rewritten = rewriteOrganizations(organizations);
      yield { at: cell, value: text, facts: { variants }, ...(rewritten !== text && { fix: rewritten }) };
    }
  },
});

function variantsOf({ parts }: OrganizationReading): { readonly text: string; readonly name: string }[] {
  return parts.flatMap(({ text, organization, writtenAs }) =>
    writtenAs === "variant" && organization ? [{ text, name: organization.name }] : [],
  );
}
