import type { Organization } from "../schema/organization.ts";
import { foldText, nearest } from "../text/normalize.ts";
import { append } from "../long-lists.ts";

/** The organizations named in a cell, in order. */
export interface OrganizationReading {
  readonly parts: readonly OrganizationPart[];
  /** Those of the parts that the schema lists. */
  readonly listed: readonly Organization[];
  /** What stands before, between and after the parts: one more than there are parts. */
  readonly separators: readonly string[];
}

export interface OrganizationPart {
  /** As written, without spaces around it. */
  readonly text: string;
  /** What follows the name in brackets, with the spaces before it: （NISC）. */
  readonly addition: string;
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

const separator = /\s*(?:[、､，,・･/／;；\r\n\t]|及び|および|並びに|ならびに|\s{2,})\s*/gu;
const bracketed = /[(（][^()（）]*[)）]\s*$/u;
/** A name may hold separators of its own; it is looked for in so many pieces. */
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
  for (const [at, piece] of pieces.entries()) {
    const { from } = piece;
    if (from < end) continue;
    const isBelow = /[/／]/u.test(text.slice(end, from));
    above = isBelow ? (parts.at(-1)?.organization ?? above) : undefined;
    const further = pieces.slice(at + 1, at + longestName);
    const to = above ? endOfUnit(text, piece, further) : endOfName(text, piece, further, directory);
    separators.push(text.slice(end, from));
    parts.push(partOf(text.slice(from, to), directory, above));
    end = to;
  }
  const listed = parts.flatMap(({ organization }) => organization ?? []);
  return { parts, listed, separators: [...separators, text.slice(end)] };
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
    append(pieces, trimmedPieces(text, from, to, directory));
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

/**
 * Where the longest listed name ends that begins with a piece; the end of the piece itself when there is none. What
 * only white space parts is never one name: 総務省 and below it 消防庁 are two, though 総務省消防庁 is listed.
 */
function endOfName(text: string, piece: Piece, further: readonly Piece[], directory: OrganizationDirectory): number {
  const apart = further.findIndex(({ from }, at) => text.slice((further[at - 1] ?? piece).to, from).trim() === "");
  const joinable = apart === -1 ? further : further.slice(0, apart);
  return (joinable.findLast(({ to }) => directory.find(text.slice(piece.from, to))) ?? piece).to;
}

/** Where a unit ends whose name has middle dots, such as 領土・主権対策企画調整室; the end of the piece itself otherwise. */
function endOfUnit(text: string, piece: Piece, further: readonly Piece[]): number {
  let end = piece.to;
  for (const { from, to } of further) {
    if (!/^[・･]$/u.test(text.slice(end, from))) break;
    end = to;
  }
  return unit.test(text.slice(piece.from, end)) ? end : piece.to;
}

/** Endings of the units within an organization. */
const unit = /(?:局|部|課|室|官|官房|係|班|所|院|本部|事務局|センター|補|グループ|チーム|担当)$/u;

/** `above` is the organization that the part stands below, after a slash. */
function partOf(text: string, directory: OrganizationDirectory, above: Organization | undefined): OrganizationPart {
  const plain = directory.find(text) ? text : text.replace(bracketed, "").trim();
  const addition = text.slice(plain.length);
  const organization = directory.find(plain);
  if (organization) {
    const writtenAs = plain === organization.name ? "name" : "variant";
    return { text, addition, organization, writtenAs, near: undefined };
  }
  if (above && unit.test(plain)) return { text, addition, organization: above, writtenAs: "unit", near: undefined };
  return { text, addition, organization, writtenAs: "unlisted", near: directory.nearest(plain) };
}

/**
 * The cell's text with every known organization by its official name, and all else as written. One that is named twice
 * stays as written: rewritten, it would stand there twice in the same words, and which of them is to go is for a person
 * to say.
 */
export function rewriteOrganizations({ parts, separators, listed }: OrganizationReading): string {
  const once = listed.filter((one) => listed.indexOf(one) === listed.lastIndexOf(one));
  return separators.map((separator, at) => separator + officialText(parts[at], once)).join("");
}

/** After the last separator there is no part. */
function officialText(part: OrganizationPart | undefined, rewritten: readonly Organization[]): string {
  if (!part) return "";
  const { text, addition, organization, writtenAs } = part;
  const isRewritten = organization && writtenAs === "variant" && rewritten.includes(organization);
  return isRewritten ? organization.name + addition : text;
}
