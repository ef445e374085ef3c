import type { OrganizationReading } from "../reading/organizations.ts";
import { once } from "../text/once.ts";
import { defineRule } from "./rule.ts";

/** A measure names each of its organizations once; a second time would count it twice. */
export const organizationRepeated = defineRule({
  id: "organization-repeated",
  group: "status",
  severity: "warning",
  *check({ table }) {
    const repeatedIn = once(repeatedNames);
    for (const cell of table.directCells.organizations) {
      for (const name of repeatedIn(cell.reading.organizations))
        yield { at: cell, value: cell.reading.text, facts: { name } };
    }
  },
});

function repeatedNames({ parts }: OrganizationReading): ReadonlySet<string> {
  const names = parts
    .filter(({ writtenAs }) => writtenAs !== "unit")
    .map(({ organization, text }) => organization?.name ?? text);
  return new Set(names.filter((name, at) => names.indexOf(name) < at));
}
