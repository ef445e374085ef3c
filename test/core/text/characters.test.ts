import { describe, expect, test } from "@jest/globals";
import { CharacterSet, wordStart } from "../../../src/core/text/characters.ts";

describe("a set of characters", () => {
  test("has its ranges and characters, and nothing beyond either end of a text", () => {
    const set = new CharacterSet([0x30, 0x39], "年月");
    const text = "19年x月";
    expect(Array.from({ length: 7 }, (_, at) => set.has(text, at - 1))).toEqual([
      false,
      true,
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  test("is told apart from all others, however many there are", () => {
    const characters = Array.from({ length: 70 }, (_, at) => String.fromCharCode(0x4e00 + at));
    const sets = characters.map((character) => new CharacterSet(character));
    characters.forEach((character, one) => {
      expect(sets.flatMap((set, other) => (set.has(character, 0) ? [other] : []))).toEqual([one]);
    });
  });
});

test("a word begins behind the last character that is none of a word's", () => {
  expect(wordStart("を実施ABC", 6, 10)).toBe(1);
  expect(wordStart("を実施ABC", 6, 3)).toBe(3);
});
