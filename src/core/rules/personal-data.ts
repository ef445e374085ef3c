import { contactIn } from "../text/personal-data.ts";
import { defineRule } from "./rule.ts";
import { contactColumns } from "./support/contact-columns.ts";

/**
 * Telephone numbers and mail addresses do not belong into texts that are published; they stand in the contact column.
 */
export const personalData = defineRule({
  id: "personal-data",
  group: "writing",
  severity: "info",
  characters: ["@＠0０"],
  *check({ candidates, table }) {
    const exempt = contactColumns(table);
    for (const cell of candidates) {
      if (exempt.has(cell.column)) continue;
      const { text } = cell.reading;
      const found = contactIn(text);
      if (found !== undefined) yield { at: cell, value: text, facts: { found } };
    }
  },
});
