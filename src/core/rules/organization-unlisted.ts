import { defineRule } from "./rule.ts";

/**
 * Every responsible organization is in the plan's list; the nearest name is offered. A group such as 全府省庁 is listed.
 *
 * That an unlisted name stands twice in a cell is the business of `organization-repeated`.
 */
export const organizationUnlisted = defineRule({
  id: "organization-unlisted",
  group: "status",
  severity: "error",
  *check({ table, schema }) {
    if (schema.organizations.length === 0) return;
    for (const cell of table.directCells.organizations) {
      const { text, organizations } = cell.reading;
      const unlisted = organizations.parts.filter(({ writtenAs }) => writtenAs === "unlisted");
      for (const [name, near] of new Map(unlisted.map((part) => [part.text, part.near]))) {
        yield { at: cell, value: text, facts: { name, nearest: near?.name } };
      }
    }
  },
});
