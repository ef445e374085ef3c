import { describe, expect, test } from "@jest/globals";
import { read, shown } from "./read.ts";

describe("what is no date", () => {
  test.each([
    "未定",
    "終了予定なし",
    "随時",
    "計画期間中",
    "措置済み",
    "毎年度",
    "継続",
    "期限なし",
    "なし",
    "－",
    "―",
    "ー",
    "未定（検討中）",
    "n/a",
  ])("%j says that there is none", (text) => {
    expect(shown(read(text))).toBe("open");
  });

  test.each([
    ["平成19年2月30日", "impossible day"],
    ["平成19年10月0日", "impossible day"],
    ["2007/2/29", "impossible day"],
    ["2007/13/1", "impossible month"],
    ["200713", "impossible month"],
    ["平成19年度第5四半期", "impossible quarter"],
    ["平成19年4月31日", "impossible day"],
  ])("%j is %s", (text, expected) => {
    expect(shown(read(text))).toBe(expected);
  });

  test.each([
    ...[
      "速やかに",
      "総務省",
      "19/10/3",
      "'07/10/3",
      "10.3",
      "13/1",
      "10/3/5",
      "2007/10-3",
      "5日",
      "年",
      "年度",
      "12",
      "123",
    ],
    ...["平成", "月", "第2", "2300年", "2007年5日", "昨年より前", "同年", "同月"],
    ...[
      "平成19年10月3日末",
      "平成19年度中旬",
      "平成19年第1四半期前半",
      "予定",
      "元年",
      "平成19年10月3日から予定",
      "十二十年",
    ],
    ...["39358", "9999/12/31", "平成19年10月、", "～", "、", "00年度x", "2007-10-03 0:00 頃合い"],
  ])("%j cannot be read, or only as what it says", (text) => {
    const expected = new Map([
      ["平成19年10月、", "2007-10-01..2007-10-31 month"],
      ["平成19年10月3日から予定", "2007-10-03..2100-12-31 range"],
    ]);
    expect(shown(read(text))).toBe(expected.get(text) ?? "unreadable");
  });

  test("empty cells are empty", () => {
    expect([null, "", " 　\n"].map((value) => read(value).kind)).toEqual(["empty", "empty", "empty"]);
  });

  test("truth values and errors cannot be read", () => {
    expect([true, { error: "#REF!" }].map((value) => read(value).kind)).toEqual(["unreadable", "unreadable"]);
  });
});

describe("numbers", () => {
  test.each([
    [2014, "2014-01-01..2014-12-31 year"],
    [1868, "1868-01-01..1868-12-31 year"],
    [2100, "2100-01-01..2100-12-31 year"],
    [20071003, "2007-10-03..2007-10-03 day"],
    [20071301, "impossible month"],
    [200803, "2008-03-01..2008-03-31 month"],
    [39358, "2007-10-03..2007-10-03 day"],
    [39358.75, "2007-10-03..2007-10-03 day"],
    [73415, "2100-12-31..2100-12-31 day"],
    [73416, "unreadable"],
    [99_999, "unreadable"],
    [100_000, "impossible month"],
    [2101, "1905-10-01..1905-10-01 day"],
    [190_101, "1901-01-01..1901-01-31 month"],
    [60, "unreadable"],
    [9, "unreadable"],
    [0, "unreadable"],
    [-1, "unreadable"],
    [2014.5, "unreadable"],
    [123456789, "unreadable"],
    [21010101, "unreadable"],
    [NaN, "unreadable"],
  ])("%d is %s", (value, expected) => {
    expect(shown(read(value))).toBe(expected);
  });

  test("a serial number is counted in the workbook's date system", () => {
    expect(shown(read(37896, "2007-10-03", 1904))).toBe("2007-10-03..2007-10-03 day");
  });
});
