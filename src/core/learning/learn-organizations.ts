import type { Table } from "../reading/table.ts";
import type { Organization } from "../schema/organization.ts";
import { foldText, nearest } from "../text/normalize.ts";
import { organizationEnd } from "./column-signs.ts";
import { suspectAnswers, type LearningAnswers, type OrganizationAnswer } from "./answers.ts";
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

/** An organization as it occurs. */
interface Occurring {
  /** Its official name, or where nobody lists it the first writing of it. */
  readonly name: string;
  readonly organization: Organization | undefined;
  count: number;
  /** The ways in which it is written, folded and as written. */
  readonly writings: Map<string, string>;
}

/**
 * The organizations as they occur; those that everybody knows with their other names, a rare one near another set
 * apart.
 */
export function learnOrganizations(tables: readonly Table[], answers: LearningAnswers): LearntOrganizations {
  const { isListed, aliasesOf } = suspectAnswers("organization", answers);
  const occurring = occurringIn(tables);
  const suspects = suspectsAmong(occurring).filter(({ text }) => !isListed(text));
  const kept = occurring.filter(({ name }) => suspects.every(({ text }) => text !== name));
  const { organizations: corrected = [] } = answers;
  const listed = kept.filter((one) => corrected.every(({ name }) => name !== one.name));
  const codes = new Set(listed.map(({ organization }) => organization?.code));
  const own = listed.filter(({ organization }) => organization === undefined);
  const organizations = listed.map((one): Organization => {
    const { organization = ownOrganization(one.name, own.indexOf(one)) } = one;
    const { aliases, members } = organization;
    return {
      ...organization,
      aliases: [...aliases, ...aliasesOf(one.name), ...writingsOf(one.name, corrected, kept)],
      members: members.filter((code) => codes.has(code)),
    };
  });
  const proposed = kept.map(({ name, count, writings }) => ({
    name,
    count,
    variants: [...writings].filter(([folded]) => folded !== foldText(name)).map(([, written]) => written),
  }));
  return { organizations, proposed, suspects };
}

/** The ways in which what a person takes for another writing of a name is written. */
function writingsOf(listed: string, corrected: readonly OrganizationAnswer[], kept: readonly Occurring[]): string[] {
  const names = new Set(corrected.filter(({ aliasOf }) => aliasOf === listed).map(({ name }) => name));
  return kept.filter(({ name }) => names.has(name)).flatMap(({ writings }) => [...writings.values()]);
}

/** Those that everybody knows first, each in the order of its first occurrence. */
function occurringIn(tables: readonly Table[]): Occurring[] {
  const found = new Map<string, Occurring>();
  const cells = tables.flatMap((table) => table.directCells.organizations);
  for (const { name, organization } of cells.flatMap(({ reading }) => namesIn(reading.organizations))) {
    const key = organization?.code ?? ` ${foldText(name)}`;
    const known = found.get(key);
    const one = known ?? {
      name: organization?.name ?? name,
      organization,
      count: 0,
      writings: new Map<string, string>(),
    };
    if (!known) found.set(key, one);
    one.count += 1;
    if (!one.writings.has(foldText(name))) one.writings.set(foldText(name), name);
  }
  const isKnown = ({ organization }: Occurring): number => Number(organization !== undefined);
  return [...found.values()].toSorted((one, other) => isKnown(other) - isKnown(one));
}

/** The rare names of which a frequent one is near. */
function suspectsAmong(occurring: readonly Occurring[]): Suspect[] {
  const often = occurring.filter(({ count }) => count >= frequent);
  const names = new Map(often.map(({ name }) => [foldText(name), name]));
  return occurring.flatMap(({ name: text, organization, count }): Suspect[] => {
    const isLong = text.length >= shortestName || !organizationEnd.test(text);
    const isRare = organization === undefined && count === 1 && isLong;
    const near = isRare ? nearest(foldText(text), names) : undefined;
    const isOther = near === undefined || numerals.test(text) || numerals.test(near);
    return isOther ? [] : [{ kind: "organization", text, near }];
  });
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
