import { expect, test } from "@jest/globals";
import { csvText } from "../../../src/core/summary/csv.ts";

test("is RFC 4180 with a byte order mark: CRLF after every row, quotes where they are needed", () => {
  const rows = [
    ["名", "数"],
    ['甲"乙"', 1],
    ["一,二\n三", null],
  ];
  expect(csvText(rows)).toBe('\uFEFF名,数\r\n"甲""乙""",1\r\n"一,二\n三",\r\n');
});

test.each(["=1+1", "+81", "-5", "@SUM", "\t=1", "\r=1", "＝1+1", "＋81", "－5", "＠SUM"])(
  "%j is kept from being a formula, but a number is left alone",
  (text) => {
    const written = text.includes("\r") ? `"'${text}"` : `'${text}`;
    expect(csvText([[text, -5]])).toBe(`\uFEFF${written},-5\r\n`);
  },
);

test.each(["1=1", "甲-乙", " =1", "甲"])("%j is no formula and stays as it is", (text) => {
  expect(csvText([[text]])).toBe(`\uFEFF${text}\r\n`);
});

test.each(["甲\r乙", "甲\n乙", "甲,乙"])("%j is quoted", (text) => {
  expect(csvText([[text]])).toBe(`\uFEFF"${text}"\r\n`);
});
