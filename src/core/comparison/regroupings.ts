import type { KnownMeasure } from "./known-measure.ts";
import { pairsIn } from "./like-name.ts";

/** A measure that became several, or several that became one: `one` of one table is told by `several` of the other. */
export interface Regrouping {
  readonly one: KnownMeasure;
  readonly several: readonly [KnownMeasure, ...KnownMeasure[]];
}

/** What joins two things in a name. と and や join only what is written in other letters: まとめ, ことの hold none. */
const joint =
  /[、,・/]|及び|および|並びに|ならびに|(?<=[\p{Script=Han}\p{Script=Katakana}ー])[とや](?=[\p{Script=Han}\p{Script=Katakana}])| and | & /u;
/** A shorter part stands in too many names. */
const shortestPart = 2;
/** What is added to a whole name to tell its parts apart: （設計）, その2, 1. */
const addition = /^(?:\(.+\)|(?:その|part)?[\d一二三四五六七八九十]+)$/u;
const shortestName = 4;

/**
 * Finds measures whose name says in its parts what several others say: 道路及び橋りょうの点検 and 道路の点検, 橋りょうの点検. Every part
 * stands in just one of the others, these say nothing else, and the organizations do not speak against it; else nothing
 * is claimed.
 */
export function regroupings(ones: readonly KnownMeasure[], others: readonly KnownMeasure[]): Regrouping[] {
  const taken = new Set<KnownMeasure>();
  const namesWith = nameIndex(others.filter(hasName));
  return ones.filter(hasName).flatMap((one): Regrouping[] => {
    const containing: Containing = (text) =>
      namesWith(text).filter((other) => !taken.has(other) && hasSameOrganizations(one, other));
    const several = byParts(one, containing) ?? byAdditions(one, containing);
    for (const measure of several ?? []) taken.add(measure);
    const [first, ...rest] = several ?? [];
    return first && rest.length > 0 ? [{ one, several: [first, ...rest] }] : [];
  });
}

/** Those whose names hold a text. */
type Containing = (text: string) => NamedMeasure[];

/** A text that more names than this may hold tells nothing, and comparing all names with all would not end. */
const mostNames = 64;

/**
 * Finds the names that hold a text of two characters or more, by its rarest two; nothing where these stand in too many
 * names.
 */
function nameIndex(measures: readonly NamedMeasure[]): Containing {
  const index = new Map<string, NamedMeasure[]>();
  for (const measure of measures) {
    for (const pair of pairsIn(measure.name)) {
      const group = index.get(pair);
      if (group) group.push(measure);
      else index.set(pair, [measure]);
    }
  }
  return (text) => {
    const groups = [...pairsIn(text)].map((pair) => index.get(pair) ?? []);
    const rarest = groups.reduce((least, group) => (group.length < least.length ? group : least));
    return rarest.length > mostNames ? [] : rarest.filter(({ name }) => name.includes(text));
  };
}

type NamedMeasure = KnownMeasure & { readonly name: string };

function hasName(measure: KnownMeasure): measure is NamedMeasure {
  return measure.name !== undefined;
}

/** The measures among which the parts of a name are shared out. */
function byParts({ name }: NamedMeasure, containing: Containing): NamedMeasure[] | undefined {
  const parts = name.split(joint).map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part.length < shortestPart)) return undefined;
  const found = parts.map(containing);
  const several = [...new Set(found.flat())];
  const isSharedOut = found.every(({ length }) => length === 1) && several.length > 1;
  return isSharedOut && several.every((other) => saysNothingElse(other, name, parts)) ? several : undefined;
}

/** Whether a name holds besides the parts only what stands in the joint name too, such as の点検. */
function saysNothingElse({ name: other }: NamedMeasure, name: string, parts: readonly string[]): boolean {
  const longestFirst = parts.toSorted((one, another) => another.length - one.length);
  const rest = longestFirst.reduce((text, part) => text.replaceAll(part, "、"), other);
  return rest.split(joint).every((piece) => name.includes(piece.trim()));
}

/** The measures that have the whole name, and each an addition of its own. */
function byAdditions({ name }: NamedMeasure, containing: Containing): NamedMeasure[] | undefined {
  if (name.length < shortestName) return undefined;
  const several = containing(name).filter(
    ({ name: other }) => other.startsWith(name) && addition.test(other.slice(name.length)),
  );
  return several.length > 1 ? several : undefined;
}

function hasSameOrganizations(one: KnownMeasure, { organizations: others }: KnownMeasure): boolean {
  const { organizations } = one;
  return (
    organizations === undefined ||
    others === undefined ||
    organizations.includes(others) ||
    others.includes(organizations)
  );
}
