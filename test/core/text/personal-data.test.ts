import { expect, test } from "@jest/globals";
import { contactIn, individualNumberIn } from "../../../src/core/text/personal-data.ts";

test.each([
  ["123456789018", "123456789018"],
  ["番号は1234-5678-9018です", "1234-5678-9018"],
  ["１２３４　５６７８　９０１８", "１２３４　５６７８　９０１８"],
  // Eleven zeros leave a rest of nought, for which the last digit is nought too.
  ["000000000000", "000000000000"],
  // And so does a rest of one, since ten is no digit.
  ["000000000060", "000000000060"],
  ["123456789012", undefined],
  ["1234567890181", undefined],
  ["0.123456789018", undefined],
  ["1234-5678 9018", undefined],
  ["2007-10-03", undefined],
])("an Individual Number in %s: %s", (text, expected) => {
  expect(individualNumberIn(text)).toBe(expected);
});

test.each([
  ["詳しくは03-1234-5678まで", "03-1234-5678"],
  ["a@example.go.jp", "a@example.go.jp"],
  ["平成19年度", undefined],
])("a contact in %s: %s", (text, expected) => {
  expect(contactIn(text)).toBe(expected);
});
