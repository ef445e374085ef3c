import { labelKeeper, oneLine } from "../summary/labels.ts";
import type { MeasureRow } from "../reading/table.ts";
import type { Organization } from "../schema/organization.ts";
import { fieldNames, type Schema } from "../schema/schema.ts";

/** The organizations of some rows by name: the official one where the schema lists it, otherwise as written first. */
export interface OrganizationNames {
  readonly of: (rows: readonly MeasureRow[]) => readonly string[];
  /** A group that the schema lists. */
  readonly groupOf: (name: string) => Organization | undefined;
  /** Whether everybody is meant, as by 全府省庁; 関係府省庁 leaves open who is. */
  readonly isEverybody: (group: Organization) => boolean;
  readonly membersOf: (group: Organization) => readonly string[];
}

/** Ways to name all organizations of a plan. */
const everybody = /^(?:全|すべて|全て|all\b)/iu;

/**
 * Names organizations as the schema does. One keeper serves a whole collection, so that writings are brought together.
 */
export function organizationNames({ organizations }: Schema): OrganizationNames {
  const keep = labelKeeper();
  const groups = new Map(organizations.flatMap((one) => (one.kind === "group" ? [[one.name, one] as const] : [])));
  const partsOf = ({ cells }: MeasureRow): string[] => {
    const reading = cells[fieldNames.organizations]?.reading;
    if (reading?.kind !== "organizations") return [];
    return reading.organizations.parts.map(({ text, addition, organization }) =>
      keep(organization?.name ?? oneLine(text.slice(0, text.length - addition.length))),
    );
  };
  return {
    of: (rows) => [...new Set(rows.flatMap(partsOf))],
    groupOf: (name) => groups.get(name),
    isEverybody: ({ name, members }) => members.length === 0 && everybody.test(name),
    membersOf: ({ members }) => organizations.flatMap(({ code, name }) => (members.includes(code) ? name : [])),
  };
}
