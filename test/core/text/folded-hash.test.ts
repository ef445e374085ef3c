import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { foldedHash } from "../../../src/core/text/folded-hash.ts";
import { foldText } from "../../../src/core/text/normalize.ts";

/** Every character by itself, so that none is taken for what folding leaves as it is. */
const everyCharacter = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => !/\p{Cs}/u.test(character),
);

test("each character has the hash of what folding makes of it", () => {
  expect(everyCharacter.filter((character) => foldedHash(character) !== foldedHash(foldText(character)))).toEqual([]);
  expect(everyCharacter.filter((c) => foldedHash(`か${c}a`) !== foldedHash(foldText(`か${c}a`)))).toEqual([]);
});

test("a text has the hash of what folding makes of it", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.constantFrom(...Array.from("かガが\u3099ー−‐A ａＺ１1、,。「」〇○㈱㍻ﾊﾟ\u3000\n\u00A0\u200B施策")),
    }),
  );
  fc.assert(
    fc.property(text, (one) => {
      expect(foldedHash(one)).toBe(foldedHash(foldText(one)));
    }),
    { numRuns: 2000 },
  );
});

test("most other texts have another hash", () => {
  const texts = Array.from(
    { length: 20_000 },
    (_, at) => `第${String(at)}回の検討会を開催し、報告書${String(at % 7)}を公表した。`,
  );
  expect(new Set(texts.map(foldedHash)).size).toBeGreaterThan(19_900);
});
