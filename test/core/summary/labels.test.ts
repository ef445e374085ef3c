import { expect, test } from "@jest/globals";
import { labelKeeper, labelText } from "../../../src/core/summary/labels.ts";

test.each<[string, string | undefined]>([
  ["甲", "甲"],
  [" 甲\u3000\n乙 ", "甲 乙"],
  ["甲\u200B\uFEFF乙\u200B丙", "甲乙丙"],
  ["\u200B 甲", "甲"],
  ["", undefined],
  [" \u3000\u200B", undefined],
])("%j is on one line %j", (text, label) => {
  expect(labelText(text)).toBe(label);
});

test("labels that differ in writing only are kept as the first was written", () => {
  const keep = labelKeeper();
  expect(["節 A", "節B", "節Ａ", "節 A", "節Ａ"].map(keep)).toEqual(["節 A", "節B", "節 A", "節 A", "節 A"]);
});
