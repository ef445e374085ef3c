import type { OrganizationReading } from "../reading/organizations.ts";
import type { Table } from "../reading/table.ts";
import type { Organization } from "../schema/organization.ts";
import { foldText, nearest } from "../text/normalize.ts";
import { once } from "../text/once.ts";
import { shownText } from "./support/cells.ts";
import { otherOrganizations } from "./support/other-organizations.ts";
import { defineRule, type RuleHit } from "./rule.ts";

/**
 * Every responsible organization is in the plan's list; the nearest name is offered. A group such as 全府省庁 is listed.
 * So are those in a column for who takes part (関係課) that is written by the list.
 *
 * Where the list is of another plan (`schema-unfit`), only a name that stands once and is nearly one that stands more
 * often is spoken of.
 *
 * That an unlisted name stands twice in a cell is the business of `organization-repeated`.
 */
export const organizationUnlisted = defineRule({
  id: "organization-unlisted",
  group: "status",
  severity: "error",
  *check(input) {
    const { table, schema } = input;
    if (input.unfit.organizations) {
      yield* slipsOf(table);
      return;
    }
    if (schema.organizations.length === 0) return;
    const unlistedOf = once(unlistedNames);
    for (const cell of table.directCells.organizations) {
      const { text, organizations } = cell.reading;
      for (const [name, near] of unlistedOf(organizations)) {
        yield { at: cell, value: text, facts: { name, nearest: near?.name } };
      }
    }
    for (const { cell, unlisted } of otherOrganizations(table, schema)) {
      for (const { text, near } of unlisted) {
        yield { at: cell, value: shownText(cell), facts: { name: text, nearest: near?.name } };
      }
    }
  },
});

function unlistedNames({ parts }: OrganizationReading): ReadonlyMap<string, Organization | undefined> {
  const unlisted = parts.filter(({ writtenAs }) => writtenAs === "unlisted");
  return new Map(unlisted.map((part) => [part.text, part.near]));
}

/** Names that stand in one cell only and are nearly a name of several. */
function* slipsOf({ directCells }: Table): Generator<RuleHit<{ name: string; nearest: string | undefined }>> {
  const counts = new Map<string, number>();
  for (const { reading } of directCells.organizations) {
    for (const { text } of reading.organizations.parts) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const usual = new Map([...counts].filter(([, count]) => count > 1).map(([name]) => [foldText(name), name] as const));
  for (const cell of directCells.organizations) {
    for (const { text: name } of cell.reading.organizations.parts) {
      const near = counts.get(name) === 1 ? nearest(foldText(name), usual) : undefined;
      if (near !== undefined) yield { at: cell, value: cell.reading.text, facts: { name, nearest: near } };
    }
  }
}
