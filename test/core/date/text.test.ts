import { describe, expect, test } from "@jest/globals";
import { dateTextOf, withoutSpaces } from "../../../src/core/date/text.ts";

describe("the text of a date", () => {
  test("has plain signs, and none around it", () => {
    expect(dateTextOf("  Ｈ１９―１〜２、３→４\r\n５\r６ ")).toEqual({ main: "h19-1~2,3~4\n5\n6", notes: [] });
    for (const dash of "‐‑‒–—―−─━") expect(dateTextOf(`1${dash}2`).main).toBe("1-2");
    for (const wave of "〜∼→⇒～") expect(dateTextOf(`1${wave}2`).main).toBe("1~2");
    for (const comma of "、､，") expect(dateTextOf(`1${comma}2`).main).toBe("1,2");
  });

  test.each([
    ["2007-10-03 0:00", "2007-10-03"],
    ["2007-10-03  00:00:00", "2007-10-03"],
    ["2007-10-03T00:00:00.000Z", "2007-10-03"],
    ["2007-10-03 12:34:56.7", "2007-10-03"],
    ["2007-10-03 0:00 現在", "2007-10-03 0:00 現在"],
    ["12:34", "12:34"],
    ["日 0:00", "日 0:00"],
  ])("has no time of day at its end: %s", (text, main) => {
    expect(dateTextOf(text).main).toBe(main);
  });

  test.each([
    ["平成19年（予定）", "平成19年", ["予定"]],
    ["（予定） 平成19年 （注）", "平成19年", ["予定", "注"]],
    ["平成19年[注（２）]", "平成19年", ["注(2)"]],
    ["平成19年（予定", "平成19年", ["予定"]],
    ["平成19年）", "平成19年)", []],
    ["平成19年（）", "平成19年", [""]],
    ["平成19年「未定」〔案〕《仮》", "平成19年", ["未定", "案", "仮"]],
    ["（ 平成19年 ）", "平成19年", []],
    ["（平成19年）（予定）", "", ["平成19年", "予定"]],
  ])("has what stands in brackets beside it: %s", (text, main, notes) => {
    expect(dateTextOf(text)).toEqual({ main, notes });
  });
});

describe("white space", () => {
  test.each([
    ["平成 19 年", "平成19年"],
    ["1 9 年 1 0 月", "19年10月"],
    ["2 0 1 4", "2014"],
    ["2014 2015", "2014 2015"],
    ["2014 5", "2014 5"],
    ["平成19年 \n 10月", "平成19年|10月"],
    ["平成19年  10月", "平成19年10月"],
    ["2014\n2015", "2014 2015"],
    ["2\n0", "2 0"],
    ["平成19\n年", "平成19|年"],
  ])("between digits parts two numbers, and else is layout or a line break: %j", (text, expected) => {
    expect(withoutSpaces(text, ",").replace(",", "|")).toBe(expected);
    expect(withoutSpaces(text, "")).toBe(expected.replace("|", ""));
  });
});
