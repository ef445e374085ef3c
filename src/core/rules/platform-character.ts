import { defineRule } from "./rule.ts";

/**
 * Characters that Windows code page 932 added to JIS X 0208 and that other systems show wrongly or not at all: enclosed
 * and Roman numerals, units and abbreviations in one character, and the private use area of each machine.
 */
const anyPlatformCharacter = /[\u2116\u2121\u2160-\u217F\u2460-\u24FF\u3220-\u33FF\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/gu;

/** A text has no platform-dependent characters (rule L1-08): ① ㈱ Ⅳ ㍻. */
export const platformCharacter = defineRule({
  id: "platform-character",
  group: "writing",
  severity: "warning",
  // The private use areas beyond the basic plane by the first halves of their characters.
  characters: [
    "\u2116\u2121",
    [0x2160, 0x217f],
    [0x2460, 0x24ff],
    [0x3220, 0x33ff],
    [0xe000, 0xf8ff],
    [0xdb80, 0xdbff],
  ],
  *check({ candidates }) {
    for (const cell of candidates) {
      const { text } = cell.reading;
      const characters = [...new Set(text.match(anyPlatformCharacter))];
      if (characters.length === 0) continue;
      const facts = { characters: characters.map((character) => ({ character, instead: instead(character) })) };
      yield { at: cell, value: text, facts };
    }
  },
});

/** How the character can be written; nothing where Unicode knows no other way, as for ⓫ and private characters. */
function instead(character: string): string | undefined {
  const written = character.normalize("NFKC");
  return written === character ? undefined : written;
}
