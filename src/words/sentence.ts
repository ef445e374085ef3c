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
