import type { Table } from "../reading/table.ts";
import type { Status } from "../schema/schema.ts";
import { foldText } from "../text/normalize.ts";
import { defineRule } from "./rule.ts";

/**
 * A status is written as the plan words it (rule L2-04: choices are written one way): 実施済 → 既に実施済み.
 *
 * Where no schema of the plan is known, its official words are not known either; then only a status that the sheet
 * itself writes in several ways is spoken of, and only width and spaces are corrected: △ may mean late here, and
 * planned there. Words of different degree (遅れ, やや遅れ) are levels of the plan's own and not several ways to write one.
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
      if (writings?.get(levelOf(status, text))?.size === 1) continue;
      const isListed = isSchemaKnown || foldText(text) === foldText(status.label);
      yield { at: cell, value: text, facts: { label: status.label }, ...(isListed && { fix: status.label }) };
    }
  },
});

/** What tells one level of a plan from another that the general list has under the same status. */
const degree = /^(?:やや|一部|大幅|概ね|おおむね|ほぼ|検討|準備|着手|未)/u;

function levelOf({ code }: Status, text: string): string {
  return `${code} ${degree.exec(foldText(text))?.[0] ?? ""}`;
}

/** The different writings of each level of a status. */
function writingsOf({ directCells }: Table): ReadonlyMap<string, ReadonlySet<string>> {
  const writings = new Map<string, Set<string>>();
  for (const { reading } of directCells.status) {
    if (!reading.status) continue;
    const level = levelOf(reading.status, reading.text);
    const known = writings.get(level) ?? new Set();
    writings.set(level, known.add(foldText(reading.text)));
  }
  return writings;
}
