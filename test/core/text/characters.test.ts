import { describe, expect, test } from "@jest/globals";
import {
  CharacterSet,
  isDigit,
  isHan,
  isHiragana,
  isSpace,
  isWordCharacter,
  wordStart,
} from "../../../src/core/text/characters.ts";

describe("a set of characters", () => {
  test("says where its next character stands, or that there is none", () => {
    const set = new CharacterSet("年月");
    const text = "19年x月末";
    expect(Array.from({ length: 7 }, (_, from) => set.next(text, from))).toEqual([2, 2, 2, 4, 4, -1, -1]);
  });

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

test.each<[string, (text: string, at: number) => boolean, string, string]>([
  ["digit", isDigit, "0９", "一a"],
  ["kanji", isHan, "一々〇𠮷", "あア1"],
  ["hiragana", isHiragana, "ぁん", "アー漢"],
  ["white space", isSpace, " \t\n\u3000", "_あ"],
  ["character of a word", isWordCharacter, "漢カーｶaＺ1", "を・。 "],
])("a %s is told from others", (_, isOne, members, others) => {
  expect(Array.from(members).filter((character) => !isOne(character, 0))).toEqual([]);
  expect(Array.from(others).filter((character) => isOne(character, 0))).toEqual([]);
});

test("a word begins behind the last character that is none of a word's", () => {
  expect(wordStart("を実施ABC", 6, 10)).toBe(1);
  expect(wordStart("を実施ABC", 6, 3)).toBe(3);
});
