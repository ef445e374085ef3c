import { describe, expect, test } from "@jest/globals";
import { padded, terminalWidth } from "../../../src/surfaces/cli/text-width.ts";

describe("the width of a text on a terminal", () => {
  test.each([
    ["", 0],
    ["abc 12", 6],
    ["施策（案）", 10],
    ["ｶﾞｲﾄﾞ", 5],
    ["が", 2],
    ["か\u3099", 2],
    ["葛\u{e0100}飾", 4],
    ["𠮷野", 4],
    ["a\u200bb", 2],
    ["a\tb", 2],
    ["―※①", 3],
  ])("%j takes %d columns", (text, width) => {
    expect(terminalWidth(text)).toBe(width);
  });

  test("a text is padded to columns, not to characters, and never cut", () => {
    expect(padded("状況", 6)).toBe("状況  ");
    expect(padded("進捗状況", 6)).toBe("進捗状況");
  });
});
