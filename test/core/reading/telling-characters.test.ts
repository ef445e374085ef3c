import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { tellingBits, tellingCharacters } from "../../../src/core/reading/telling-characters.ts";

/** Each kind as a regular expression says it. */
const kinds: Readonly<Record<(typeof tellingCharacters)[number], RegExp>> = {
  bracket: /[()（）[\]［］「」『』【】〔〕《》〈〉]/u,
  "white-space": /\s/u,
  "other-width": /[\uFF61-\uFF9FＡ-Ｚａ-ｚ０-９]/u,
  platform: /[\u2116\u2121\u2160-\u217F\u2460-\u24FF\u3220-\u33FF\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/u,
};

function kindsIn(text: string): string[] {
  const bits = tellingBits(text);
  return tellingCharacters.filter((_, at) => (bits & (1 << at)) !== 0);
}

test("every character of the basic plane is of the kinds that it should be", () => {
  for (let code = 0; code < 0xd800; code += 1) {
    const character = String.fromCharCode(code);
    expect([code, kindsIn(character)]).toEqual([code, tellingCharacters.filter((kind) => kinds[kind].test(character))]);
  }
});

test("a text has the kinds of all its characters", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("（", "　", "ｱ", "①", "\u{F0000}"),
      (text, character) => {
        const mixed = `${text}${character}${text}`;
        expect(kindsIn(mixed)).toEqual(tellingCharacters.filter((kind) => kinds[kind].test(mixed)));
      },
    ),
  );
});
