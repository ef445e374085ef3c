/** What is said of a finding: what is wrong, with the value quoted, and what to do about it. */
export interface Wording {
  readonly message: string;
  readonly hint: string;
}

/** A long value is quoted by its beginning; findings as data carry the whole. */
const quotedCharacters = 30;

/** The value on one line, its end replaced by … where it is long. */
export function excerpt(value: string): string {
  const characters = Array.from(value.replace(/\s+/gu, (space) => (/[\r\n]/u.test(space) ? " " : space)));
  return characters.length > quotedCharacters
    ? `${characters.slice(0, quotedCharacters).join("")}…`
    : characters.join("");
}

/** The end of a value on one line, what stands before it replaced by … where it is long. */
export function excerptOfEnd(value: string): string {
  const characters = Array.from(value.trim());
  return characters.length > quotedCharacters
    ? `…${characters.slice(-quotedCharacters).join("").trimStart()}`
    : characters.join("");
}

/** Characters that are shown before the first difference of two long texts. */
const shownBefore = 8;

/**
 * Two texts as they are quoted beside each other: where their beginnings are the same for longer than a quotation, from
 * shortly before they differ, so that it is seen what does.
 */
export function excerptsOfBoth(one: string, other: string): readonly [string, string] {
  const short = [excerpt(one), excerpt(other)] as const;
  if (short[0] !== short[1]) return short;
  const [first, second] = [Array.from(one), Array.from(other)];
  const differs = first.findIndex((character, at) => character !== second[at]);
  const from = Math.max(0, (differs < 0 ? first.length : differs) - shownBefore);
  const rest = (characters: readonly string[]): string =>
    excerpt(`${from > 0 ? "…" : ""}${characters.slice(from).join("")}`);
  return [rest(first), rest(second)];
}
