import { describe, expect, test } from "@jest/globals";
import { readTable } from "../../../src/core/reading/read-table.ts";
import type { Table } from "../../../src/core/reading/table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { rangeAddress } from "../../../src/core/workbook/address.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf, type SheetExtras } from "../sheets.ts";

const schema = builtInSchema("secure-japan-2007");
const context = { dateSystem: 1900, reportingDate: 13_788 } as const;
const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];
const measure: readonly CellValue[] = ["1", "甲", "内閣官房", "不明", "・公表した。"];

function tableOf(values: readonly (readonly CellValue[])[], extras: SheetExtras = {}): Table {
  const result = readTable(sheetOf(values, extras), schema, context);
  if (!result.found) throw new Error("No table");
  return result.table;
}

/** The address of what a field was read from in the first measure, by its column. */
function columnsOf({ columns }: Table): unknown[] {
  return columns.map(({ field, header: text }) => `${text}: ${field?.name ?? "-"}`);
}

describe("the rows of a header", () => {
  const rows = (above: readonly CellValue[], merges: readonly string[] = []): unknown =>
    tableOf([above, header, measure], { merges }).headerRows;

  test("begin below a single text, which is a title", () => {
    expect(rows(["進捗状況一覧"])).toEqual({ first: 1, last: 1 });
    expect(rows([null, null, "（単位：件）"])).toEqual({ first: 1, last: 1 });
    expect(rows(["進捗状況一覧"], ["A1:E1"])).toEqual({ first: 1, last: 1 });
  });

  test("include texts that head several columns, and one that is merged over some", () => {
    expect(rows(["計画", null, null, "実績"])).toEqual({ first: 0, last: 1 });
    expect(rows([null, null, null, "実績"], ["D1:E1"])).toEqual({ first: 0, last: 1 });
    expect(rows(["計画"], ["A1:C1"])).toEqual({ first: 0, last: 1 });
  });

  test("begin below a title though cells are merged above and below it", () => {
    const merges = ["A1:E1", "A4:A5", "B4:B5"];
    const table = tableOf([["令和元年度"], ["進捗状況一覧"], header, measure, [null, null, "総務省"]], { merges });
    expect(table.headerRows).toEqual({ first: 2, last: 2 });
  });
});

describe("a header's text", () => {
  test("has its parts from top to bottom, each once, with single spaces", () => {
    const upper = ["施策番号", "施策名", "担当府省庁", " 進捗 \n の ", null];
    const lower = [null, null, null, "状況", "進捗状況"];
    const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:E1"];
    expect(columnsOf(tableOf([upper, lower, measure], { merges }))).toEqual([
      ...["施策番号: number", "施策名: name", "担当府省庁: organizations", "進捗 の 状況: status"],
      "進捗 の 進捗状況: progress",
    ]);
  });

  test("is that of every column that it is merged over, also beyond the last value", () => {
    const merged = tableOf([header, [...measure, "別紙"]], { merges: ["E1:F1"] });
    expect(columnsOf(merged).slice(4)).toEqual(["進捗状況: progress", "進捗状況: -"]);
    expect(merged.columns[5]).toMatchObject({ column: 5, duplicateOf: 4 });
    expect(rangeAddress(merged.range)).toBe("A1:F2");
  });
});

describe("of two columns for one field", () => {
  test("the left one is taken where both are named alike, and the one with the better name else", () => {
    const alike = tableOf([
      [...header, "状況"],
      [...measure, "不明"],
    ]);
    expect(alike.columns.map(({ duplicateOf }) => duplicateOf)).toEqual([...Array<undefined>(5), 3]);
    const [first, second] = [
      ["取組", "施策名"],
      ["施策名", "取組"],
    ].map((names) => columnsOf(tableOf([["施策番号", ...names, "状況"], measure])));
    expect(first?.slice(1, 3)).toEqual(["取組: -", "施策名: name"]);
    expect(second?.slice(1, 3)).toEqual(["施策名: name", "取組: -"]);
  });

  test("the one in the largest table is taken, whatever the names of a table beside it", () => {
    const main = ["施策番号", "取組", "担当府省庁", "状況", "進捗状況"];
    const left = tableOf([
      ["施策名", null, ...main],
      ["乙", null, ...measure],
    ]);
    expect(columnsOf(left)[1]).toBe("取組: name");
    expect(rangeAddress(left.range)).toBe("C1:G2");
    const right = tableOf([
      [...main, null, "施策名", "備考"],
      [...measure, null, "乙", "別紙"],
    ]);
    expect(columnsOf(right)[1]).toBe("取組: name");
    expect(columnsOf(right).slice(5)).toEqual(["施策名: -", "備考: remarks"]);
  });
});

test("columns beyond one without a header are the table's where one of them brings a new field", () => {
  const beside = (names: readonly string[]): string =>
    rangeAddress(tableOf([[...header, null, ...names], measure]).range);
  expect(beside(["確認欄", "備考"])).toBe("A1:H2");
  expect(beside(["確認欄", "点検者"])).toBe("A1:E2");
  expect(beside(["状況", "点検者"])).toBe("A1:E2");
});
