import { expect, test } from "@jest/globals";
import { parseKanjiNumber } from "../../../src/core/text/kanji-number.ts";

test.each([
  ["〇", 0],
  ["零", 0],
  ["三", 3],
  ["十", 10],
  ["十九", 19],
  ["二十", 20],
  ["三十一", 31],
  ["百五", 105],
  ["二〇〇七", 2007],
  ["二千七", 2007],
  ["千八百六十八", 1868],
])("%s is %i", (text, expected) => {
  expect(parseKanjiNumber(text)).toBe(expected);
});

test.each(["", "十百", "十十", "二三十", "十〇", "〇十", "十x", "年"])("%j is no numeral", (text) => {
  expect(parseKanjiNumber(text)).toBeUndefined();
});
