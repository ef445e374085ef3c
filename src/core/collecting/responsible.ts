import type { Entry } from "./entries.ts";
import type { OrganizationNames } from "./organization-names.ts";

/** Who is responsible for a measure: as the plan says, or else as all replies say together. */
export function responsibleFor({ planned, told }: Entry, names: OrganizationNames): string[] {
  const tellers = planned ? [planned] : told;
  return [...new Set(tellers.flatMap(({ measure }) => names.of(measure.rows)))];
}

/** Whether an organization may answer to a measure: it is responsible, or belongs to a group that is. */
export function mayAnswer(organization: string, responsible: readonly string[], names: OrganizationNames): boolean {
  return responsible.some((name) => {
    const group = names.groupOf(name);
    if (!group) return name === organization;
    return group.members.length === 0 || names.membersOf(group).includes(organization);
  });
}

/**
 * Who is to answer to a measure. 全府省庁 are all organizations that the plan names; a group with a list of members is
 * these; 関係府省庁 leaves open who it is, and nobody is missed.
 */
export function expectedFor(
  responsible: readonly string[],
  named: readonly string[],
  names: OrganizationNames,
): readonly string[] {
  const expected = responsible.flatMap((name) => {
    const group = names.groupOf(name);
    if (!group) return [name];
    return names.isEverybody(group) ? named : names.membersOf(group);
  });
  return [...new Set(expected)];
}
