import { defineRule } from "./rule.ts";

/** A measure names each of its organizations once; a second time would count it twice. */
export const organizationRepeated = defineRule({
  id: "organization-repeated",
  group: "status",
  severity: "warning",
  *check({ table }) {
    for (const cell of table.directCells.organizations) {
      const names = cell.reading.organizations.parts
        .filter(({ writtenAs }) => writtenAs !== "unit")
        .map(({ organization, text }) => organization?.name ?? text);
      const repeated = new Set(names.filter((name, at) => names.indexOf(name) < at));
      for (const name of repeated) yield { at: cell, value: cell.reading.text, facts: { name } };
    }
  },
});
