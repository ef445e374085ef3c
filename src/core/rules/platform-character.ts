import { defineRule } from "./rule.ts";

/**
 * Characters that Windows code page 932 added to JIS X 0208 and that other systems show wrongly or not at all: enclosed
 * and Roman numerals, units and abbreviations in one character, and the private use area of each machine.
 */
const anyPlatformCharacter = /[\u2116\u2121\u2160-\u217F\u2460-\u24FF\u3220-\u33FF\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/gu;

/** A text has no platform-dependent characters (rule L1-08): ① ㈱ Ⅳ ㍻. */
export const platformCharacter = defineRule({
  id: "platform-character",
  severity: "warning",
  *check({ table }) {
    for (const cell of table.textsWith.platform) {
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
