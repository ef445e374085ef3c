import { characterCodes, markMembers, type CharacterMember } from "./characters.ts";

/**
 * Characters that a closer look begins with. Most texts have few or none of them, so each text is read once and put in the
 * lists of those that it has.
 */
export const tellingCharacters = ["bracket", "white-space", "other-width", "platform"] as const;

export type TellingCharacter = (typeof tellingCharacters)[number];

const members: Readonly<Record<TellingCharacter, readonly CharacterMember[]>> = {
  bracket: ["()（）[]［］「」『』【】〔〕《》〈〉"],
  // What `\s` means in a regular expression.
  "white-space": [[0x09, 0x0d], " \u00A0\u1680", [0x2000, 0x200a], "\u2028\u2029\u202F\u205F\u3000\uFEFF"],
  // Half-width kana, and full-width letters and digits.
  "other-width": [
    [0xff61, 0xff9f],
    [0xff10, 0xff19],
    [0xff21, 0xff3a],
    [0xff41, 0xff5a],
  ],
  // What code page 932 added to JIS X 0208, and the private use areas: those beyond the basic plane by their first halves.
  platform: ["\u2116\u2121", [0x2160, 0x217f], [0x2460, 0x24ff], [0x3220, 0x33ff], [0xe000, 0xf8ff], [0xdb80, 0xdbff]],
};

const table = new Int32Array(characterCodes);
for (const [at, kind] of tellingCharacters.entries()) markMembers(table, 1 << at, members[kind]);

/** The kinds of telling characters in a text, as bits in the order of `tellingCharacters`. */
export function tellingBits(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= table[text.charCodeAt(at)] as number;
  return bits;
}
