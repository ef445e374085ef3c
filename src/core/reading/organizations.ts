import type { Organization } from "../schema/organization.ts";
import { foldText, nearest } from "./normalize.ts";

/** The organizations named in a cell, in order. */
export interface OrganizationReading {
  readonly parts: readonly OrganizationPart[];
  /** What stands before, between and after the parts: one more than there are parts. */
  readonly separators: readonly string[];
}

export interface OrganizationPart {
  /** As written, without spaces around it. */
  readonly text: string;
  readonly organization: Organization | undefined;
  /** `unit`: a bureau or division of the organization before it, as in 内閣官房／内閣人事局. */
  readonly writtenAs: "name" | "variant" | "unit" | "unlisted";
  /** For an unlisted name: the organization that is probably meant. */
  readonly near: Organization | undefined;
}

/** The organizations of a schema by every way to write them. */
export interface OrganizationDirectory {
  find(text: string): Organization | undefined;
  nearest(text: string): Organization | undefined;
}

/** Indexes the organizations of a schema. */
export function organizationDirectory(organizations: readonly Organization[]): OrganizationDirectory {
  const names = new Map<string, Organization>();
  for (const organization of organizations) {
    const { name, shortName, aliases } = organization;
    for (const text of [name, shortName ?? name, ...aliases]) names.set(foldText(text), organization);
  }
  return {
    find: (text) => names.get(foldText(text)),
    nearest: (text) => nearest(foldText(text), names),
  };
}

const separator = /\s*(?:[、，,・･/／;；\r\n\t]|及び|および|並びに|ならびに|\s{2,})\s*/gu;
const bracketed = /[(（][^()（）]*[)）]\s*$/u;
/** A listed name may hold separators of its own; it is looked for in so many pieces. */
const longestName = 4;

/**
 * Reads a cell of organizations. A listed name that itself holds a separator is read whole; a bracketed addition, as in
 * 内閣官房（NISC）, belongs to the name before it and is kept as written.
 */
export function readOrganizations(text: string, directory: OrganizationDirectory): OrganizationReading {
  const pieces = piecesOf(text, directory);
  const parts: OrganizationPart[] = [];
  const separators: string[] = [];
  let end = 0;
  let above: Organization | undefined;
  for (let at = 0; at < pieces.length; at += 1) {
    const from = pieces[at]?.from ?? end;
    const isBelow = /[/／]/u.test(text.slice(end, from));
    above = isBelow ? (parts.at(-1)?.organization ?? above) : undefined;
    const last = above ? lastPieceOfUnit(text, pieces, at) : lastPieceOfName(text, pieces, at, directory);
    const to = pieces[last]?.to ?? end;
    separators.push(text.slice(end, from));
    parts.push(partOf(text.slice(from, to), directory, above));
    end = to;
    at = last;
  }
  return { parts, separators: [...separators, text.slice(end)] };
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** The stretches of text between separators that stand outside brackets. */
function piecesOf(text: string, directory: OrganizationDirectory): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let depth = 0;
  let counted = 0;
  const add = (to: number): void => {
    pieces.push(...trimmedPieces(text, from, to, directory));
  };
  for (const match of text.matchAll(separator)) {
    for (; counted < match.index; counted += 1) depth = depthAfter(text.charAt(counted), depth);
    if (depth > 0) continue;
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return pieces;
}

function depthAfter(character: string, depth: number): number {
  if ("(（".includes(character)) return depth + 1;
  return ")）".includes(character) ? Math.max(0, depth - 1) : depth;
}

/** One stretch without its outer spaces; several when single spaces stand between listed names: 総務省 経済産業省. */
function trimmedPieces(text: string, from: number, to: number, directory: OrganizationDirectory): Piece[] {
  const stretch = text.slice(from, to);
  const words = Array.from(stretch.matchAll(/\S+/gu), (match) => ({
    from: from + match.index,
    to: from + match.index + match[0].length,
  }));
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return [];
  const areNames = words.every((word) => directory.find(text.slice(word.from, word.to)));
  return areNames ? words : [{ from: first.from, to: last.to }];
}

/** The last piece of the longest listed name that begins with a piece; the piece itself when there is none. */
function lastPieceOfName(text: string, pieces: readonly Piece[], at: number, directory: OrganizationDirectory): number {
  const from = pieces[at]?.from ?? 0;
  for (let last = Math.min(at + longestName, pieces.length) - 1; last > at; last -= 1) {
    if (directory.find(text.slice(from, pieces[last]?.to))) return last;
  }
  return at;
}

/** The last piece of a unit whose name has middle dots, such as 領土・主権対策企画調整室; the piece itself otherwise. */
function lastPieceOfUnit(text: string, pieces: readonly Piece[], at: number): number {
  let last = at;
  for (; last + 1 < pieces.length; last += 1) {
    if (!/^[・･]$/u.test(text.slice(pieces[last]?.to, pieces[last + 1]?.from))) break;
  }
  return unit.test(text.slice(pieces[at]?.from, pieces[last]?.to)) ? last : at;
}

/** Endings of the units within an organization. */
const unit = /(?:局|部|課|室|官|官房|係|班|所|院|本部|事務局|センター|補|グループ|チーム|担当)$/u;

/** `above` is the organization that the part stands below, after a slash. */
function partOf(text: string, directory: OrganizationDirectory, above: Organization | undefined): OrganizationPart {
  const plain = directory.find(text) ? text : text.replace(bracketed, "").trim();
  const organization = directory.find(plain);
  if (organization) {
    return { text, organization, writtenAs: plain === organization.name ? "name" : "variant", near: undefined };
  }
  if (above && unit.test(plain)) return { text, organization: above, writtenAs: "unit", near: undefined };
  return { text, organization, writtenAs: "unlisted", near: directory.nearest(plain) };
}

/** The cell's text with every known organization by its official name, and all else as written. */
export function rewriteOrganizations({ parts, separators }: OrganizationReading): string {
  return parts.reduce((text, part, at) => text + officialText(part) + (separators[at + 1] ?? ""), separators[0] ?? "");
}

function officialText({ text, organization, writtenAs }: OrganizationPart): string {
  if (writtenAs !== "variant" || !organization) return text;
  const addition = bracketed.exec(text)?.[0] ?? "";
  return addition === text ? organization.name : organization.name + addition;
}
