import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { printedJson, printedLines, shownText } from "../../../src/surfaces/cli/shown-text.ts";

test.each([
  ["施策　進捗 é ｱ", "施策　進捗 é ｱ"],
  ["\u001B[2J", "␛[2J"],
  ["a\u0000b\tc\nd\re", "a␀b␉c␊d␍e"],
  ["\u007F\u009B1A", "␡<U+009B>1A"],
  ["進捗\u202Exslx.exe", "進捗<U+202E>xslx.exe"],
  ["内閣\u200B官房\u2060\uFEFF", "内閣<U+200B>官房<U+2060><U+FEFF>"],
  ["\u2028\u2029\u061C", "<U+2028><U+2029><U+061C>"],
  ["a\u200Db", "a<U+200D>b"],
  ["👩🏽‍💻 👨‍👩‍👧 🏳️‍🌈", "👩🏽‍💻 👨‍👩‍👧 🏳️‍🌈"],
  ["葛\u{E0100}城 ❤\uFE0F", "葛\u{E0100}城 ❤\uFE0F"],
  ["\u{E0041}\uD800", "<U+E0041><U+D800>"],
])("%j is shown as %j", (text, shown) => {
  expect(shownText(text)).toBe(shown);
});

const steering = /(?!\n)[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

test("no text steers the terminal or ends its line", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
      const printed = printedLines(texts, false);
      expect(printed).not.toMatch(steering);
      expect(printed.split("\n")).toHaveLength(texts.length + 1);
    }),
  );
});

test("JSON says the same, with nothing in it that steers the terminal", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const printed = printedJson(JSON.stringify({ text }, undefined, 2));
      expect(printed).not.toMatch(steering);
      expect(JSON.parse(printed)).toEqual({ text });
    }),
  );
});

test("colours are ours only, and only where the terminal shows them", () => {
  const line = ["x", { text: "\u001B[31m赤", look: "error" as const }, { text: "太", look: "bold" as const }];
  expect(printedLines([line], true)).toBe("x\u001B[31m␛[31m赤\u001B[39m\u001B[1m太\u001B[22m\n");
  expect(printedLines([line], false)).toBe("x␛[31m赤太\n");
});
