import type { Table } from "../reading/table.ts";
import type { Organization } from "../schema/organization.ts";
import { foldText, nearest } from "../text/normalize.ts";
import { organizationEnd } from "./column-signs.ts";
import type { OrganizationReading } from "../reading/organizations.ts";
import type { ProposedOrganization, Suspect } from "./proposal.ts";

export interface LearntOrganizations {
  readonly organizations: readonly Organization[];
  readonly proposed: readonly ProposedOrganization[];
  readonly suspects: readonly Suspect[];
}

/** A name that occurs so often is no slip. */
const frequent = 2;
/** In a shorter name one character makes another office: 保育課, 保健課. */
const shortestName = 5;
const numerals = /[一二三四五六七八九十\d]/u;

/** The organizations as they occur; those that everybody knows with their other names, a rare one near another set apart. */
export function learnOrganizations(tables: readonly Table[]): LearntOrganizations {
  const listed = new Map<string, { readonly organization: Organization; count: number }>();
  const others = new Map<string, { readonly text: string; count: number }>();
  const cells = tables.flatMap((table) => table.directCells.organizations);
  for (const { name, organization } of cells.flatMap(({ reading }) => namesIn(reading.organizations))) {
    const known = organization ? listed.get(organization.code) : others.get(foldText(name));
    if (known) known.count += 1;
    else if (organization) listed.set(organization.code, { organization, count: 1 });
    else others.set(foldText(name), { text: name, count: 1 });
  }
  const names = new Map<string, string>();
  for (const { organization, count } of listed.values()) {
    if (count >= frequent) names.set(foldText(organization.name), organization.name);
  }
  for (const [key, { text, count }] of others) if (count >= frequent) names.set(key, text);
  const suspects = [...others.values()].flatMap(({ text, count }): Suspect[] => {
    const isLong = text.length >= shortestName || !organizationEnd.test(text);
    const near = count === 1 && isLong ? nearest(foldText(text), names) : undefined;
    const isOther = near === undefined || numerals.test(text) || numerals.test(near);
    return isOther ? [] : [{ kind: "organization", text, near }];
  });
  const kept = [...others.values()].filter(({ text }) => suspects.every((suspect) => suspect.text !== text));
  return {
    organizations: [
      ...[...listed.values()].map(({ organization }) => ({
        ...organization,
        members: organization.members.filter((code) => listed.has(code)),
      })),
      ...kept.map(({ text }, at) => ownOrganization(text, at)),
    ],
    proposed: [
      ...[...listed.values()].map(({ organization: { name }, count }) => ({ name, count })),
      ...kept.map(({ text: name, count }) => ({ name, count })),
    ],
    suspects,
  };
}

/** The names in a cell; the middle dot of 人権・男女共同参画課 parts no two, since 人権 is no office. */
function namesIn({
  parts,
  separators,
}: OrganizationReading): { name: string; organization: Organization | undefined }[] {
  const names: { name: string; organization: Organization | undefined }[] = [];
  let begun = "";
  for (const [at, { text, addition, organization }] of parts.entries()) {
    const name = begun + text.slice(0, text.length - addition.length);
    const dot = separators.slice(at + 1, at + 2).join("");
    const goesOn = !organization && /^[・･]$/u.test(dot) && !organizationEnd.test(name);
    begun = goesOn ? name + dot : "";
    if (!goesOn) names.push({ name, organization });
  }
  return names;
}

function ownOrganization(name: string, at: number): Organization {
  return {
    code: `organization-${String(at + 1)}`,
    name,
    shortName: undefined,
    aliases: [],
    kind: "organization",
    members: [],
  };
}
