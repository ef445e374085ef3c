import type { Table } from "../reading/table.ts";
import type { Status } from "../schema/schema.ts";
import { foldText } from "../text/normalize.ts";
import { defineRule } from "./rule.ts";

/**
 * A status is written as the plan words it (rule L2-04: choices are written one way): 実施済 → 既に実施済み.
 *
 * Where no schema of the plan is known, its official words are not known either; then only a status that the sheet itself
 * writes in several ways is spoken of, and only width and spaces are corrected: △ may mean late here, and planned there.
 */
export const statusVariant = defineRule({
  id: "status-variant",
  group: "status",
  severity: "warning",
  *check({ table, isSchemaKnown }) {
    const writings = isSchemaKnown ? undefined : writingsOf(table);
    for (const cell of table.directCells.status) {
      const { text, writtenAs, status } = cell.reading;
      if (writtenAs !== "variant" || !status) continue;
      if (writings?.get(status)?.size === 1) continue;
      const isListed = isSchemaKnown || foldText(text) === foldText(status.label);
      yield { at: cell, value: text, facts: { label: status.label }, ...(isListed && { fix: status.label }) };
    }
  },
});

function writingsOf({ directCells }: Table): ReadonlyMap<Status, ReadonlySet<string>> {
  const writings = new Map<Status, Set<string>>();
  for (const { reading } of directCells.status) {
    if (!reading.status) continue;
    const known = writings.get(reading.status) ?? new Set();
    writings.set(reading.status, known.add(foldText(reading.text)));
  }
  return writings;
}
