import { defineRule } from "./rule.ts";

/** Every responsible organization is in the plan's list; the nearest name is offered. A group such as 全府省庁 is listed. */
export const organizationUnlisted = defineRule({
  id: "organization-unlisted",
  severity: "error",
  *check({ table, schema }) {
    if (schema.organizations.length === 0) return;
    for (const cell of table.ownCells.organizations) {
      for (const { text, writtenAs, near } of cell.reading.organizations.parts) {
        if (writtenAs === "unlisted")
          yield { at: cell, value: cell.reading.text, facts: { name: text, nearest: near?.name } };
      }
    }
  },
});
