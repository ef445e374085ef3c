import { describe, expect, test } from "@jest/globals";
import { surveyTables, type LearningPlace } from "../../../src/core/learning/survey.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf, workbookOf, type SheetExtras } from "../sheets.ts";

/** The headers of what looks like a table, in words that no schema knows. */
function headers(
  rows: readonly (readonly CellValue[])[],
  extras: SheetExtras = {},
  place: LearningPlace = {},
): readonly string[] | undefined {
  return surveyTables(workbookOf(sheetOf(rows, extras)), place)[0]?.columns.map(({ header }) => header);
}

const words = ["甲欄", "乙欄", "丙欄", "丁欄", "戊欄"];
const values = (columns: number, rows: number): string[][] =>
  Array.from({ length: rows }, (_, row) => words.slice(0, columns).map((word) => `${word}の${String(row)}`));

describe("what looks like a table", () => {
  test("has three columns with a header, and three rows below it", () => {
    const table = (columns: number, rows: number): unknown =>
      headers([words.slice(0, columns), ...values(columns, rows)]);
    expect(table(3, 3)).toEqual(words.slice(0, 3));
    expect([table(2, 3), table(3, 2)]).toEqual([undefined, undefined]);
  });

  test("has its headers in the first row with four fifths of the most short texts", () => {
    const title = (texts: number): unknown =>
      headers([words.slice(0, texts).map((word) => `${word}題`), words, ...values(5, 3)]);
    expect(title(4)).toEqual(words.slice(0, 4).map((word) => `${word}題`));
    expect(title(3)).toEqual(words);
  });

  test("has headers of forty characters at most, a note in brackets left out", () => {
    const first = (text: string): unknown => headers([[text, ...words.slice(1, 4)], words, ...values(5, 3)])?.[0];
    expect(first("題".repeat(40))).toBe("題".repeat(40));
    expect(first("題".repeat(41))).toBe("甲欄");
    expect(first(`題（${"注".repeat(41)}）`)).toBe(`題（${"注".repeat(41)}）`);
  });

  test("has the headers of its columns below those of groups that are merged", () => {
    const rows = [["甲群", null, null, "乙群", null], words, ...values(5, 3)];
    expect(headers(rows, { merges: ["A1:C1", "D1:E1"] }, { headerRow: 0 })).toEqual(words);
    expect(headers(rows, { merges: ["A1:A2"] }, { headerRow: 0 })).toBeUndefined();
    const repeated = [["甲群", "乙群", "丙群", null, null], ["済", "済", "済"], ["済", "未", "済"], ["済"], ["済"]];
    expect(headers(repeated, { merges: ["C1:E1"] }, { headerRow: 0 })).toEqual([
      "甲群",
      "乙群",
      "丙群",
      "丙群",
      "丙群",
    ]);
  });

  test("lies where a person points, on the sheet with the most values", () => {
    const small = sheetOf([words, ...values(5, 3)], { name: "小" });
    const large = sheetOf([words, ...values(5, 4)], { name: "大" });
    const sheets = (place: LearningPlace): string[] =>
      surveyTables(workbookOf(small, large), place).map(({ sheet }) => sheet);
    expect(sheets({})).toEqual(["小", "大"]);
    expect(sheets({ headerRow: 0 })).toEqual(["大"]);
    expect(sheets({ headerRow: 0, sheets: ["小"] })).toEqual(["小"]);
    expect(sheets({ sheets: ["小"] })).toEqual(["小"]);
  });
});
