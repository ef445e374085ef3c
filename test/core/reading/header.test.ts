import { describe, expect, test } from "@jest/globals";
import type { ColumnChoice } from "../../../src/core/reading/header-names.ts";
import { readTable } from "../../../src/core/reading/read-table.ts";
import type { Table } from "../../../src/core/reading/table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { rangeAddress } from "../../../src/core/workbook/address.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf } from "../sheets.ts";
import { schema, context, header, tableOf, measure, names } from "./tables.ts";

function fields({ columns }: Table): (string | undefined)[] {
  return columns.map(({ field }) => field?.name);
}

describe("the header", () => {
  test("is found below titles, notes and a blank row", () => {
    const table = tableOf([["進捗状況一覧"], ["（単位：件）"], [null], header, measure(1)]);
    expect(table.headerRows).toEqual({ first: 3, last: 3 });
    expect(rangeAddress(table.range)).toBe("A4:E5");
  });

  test("does not begin with a note right above it, but with a group of columns", () => {
    const noted = tableOf([["進捗状況一覧"], ["※ 一行に一施策"], header, measure(1)]);
    expect(noted.headerRows).toEqual({ first: 2, last: 2 });
    expect(noted.columns[0]?.header).toBe("施策番号");
    const grouped = tableOf([[null, null, null, "一覧"], header, measure(1)], { merges: ["D1:E1"] });
    expect(grouped.headerRows).toEqual({ first: 0, last: 1 });
  });

  test("begins below a title that is merged over all columns, and ends where its merged cells end", () => {
    const rows = [
      ["重点施策の進捗状況（令和6年度末）"],
      ["番号", "施策名", "担当府省庁", "KPI", null, "状況"],
      [null, null, null, "目標値", "実績値", null],
      [1, "窓口の整備", "総務省", 100, 98, "実施中"],
      [2, "人材の育成", "総務省", 100, 98, "実施中"],
    ];
    const merges = ["A1:F1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"];
    const table = tableOf(rows, { merges });
    expect(table.headerRows).toEqual({ first: 1, last: 2 });
    expect(table.columns.map((column) => column.header)).toEqual([
      ...["番号", "施策名", "担当府省庁", "KPI 目標値", "KPI 実績値", "状況"],
    ]);
    expect(table.measures).toHaveLength(2);
  });

  test("is known with spaces, line breaks, width variants, brackets and notes in its words", () => {
    const table = tableOf([["施 策\n番 号", "【施策名】", "府省庁（担当）", "ｽﾃｰﾀｽ", "取組\n状況"], measure(1)]);
    expect(fields(table)).toEqual(["number", "name", "organizations", "status", "progress"]);
  });

  test("may have two rows, the upper one merged over groups", () => {
    const upper = ["施策番号", "施策名", "担当", null, "進捗", null];
    const lower = [null, null, "府省庁", "課室", "状況", "進捗状況"];
    const table = tableOf([upper, lower, ["1", "甲", "内閣官房", "企画課", "既に実施済み", "済"]], {
      merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
    });
    expect(table.headerRows).toEqual({ first: 0, last: 1 });
    expect(table.columns.map(({ header: text }) => text)).toEqual([
      "施策番号",
      "施策名",
      "担当 府省庁",
      "担当 課室",
      "進捗 状況",
      "進捗 進捗状況",
    ]);
    expect(fields(table)).toEqual(["number", "name", "organizations", "contact", "status", "progress"]);
    expect(names(table)).toEqual(["甲"]);
  });

  test("is not widened by a blank merged range beside it", () => {
    const table = tableOf([header, measure(1)], { merges: ["F1:XFD1"] });
    expect(table.columns).toHaveLength(header.length);
    expect(rangeAddress(table.range)).toBe("A1:E2");
  });

  test("of one row is not joined with the first measure", () => {
    expect(names(tableOf([header, measure(1), measure(2)]))).toEqual(["施策1", "施策2"]);
  });

  test("of several rows gives four names, and then its one row (messy-multiline-headers.xlsx)", () => {
    const regional = readTable(
      sheetOf(
        [
          ["施策番号", "施策名", "状況", null],
          [null, null, null, null],
          [null, null, null, null],
          [null, null, "前期", "進捗状況"],
          [null, "（名称）", null, null],
          ["A", "B", "C", "D"],
        ],
        { merges: ["A1:A5", "B1:B4", "C1:D3", "C4:C5", "D4:D5"] },
      ),
      schema,
      context,
    );
    if (!regional.found) throw new Error("not found");
    expect(regional.table.columns).toHaveLength(4);
    expect(regional.table.rows.map(({ row }) => row)).toEqual([5]);
  });

  test("with two columns for one field takes the better name, and says which was taken", () => {
    const table = tableOf([
      ["施策番号", "取組", "施策名", "担当府省庁", "状況"],
      ["1", "乙", "甲", "内閣官房", "済"],
    ]);
    expect(names(table)).toEqual(["甲"]);
    expect(table.columns[1]).toMatchObject({ header: "取組", field: undefined, duplicateOf: 2 });
  });

  test("of a table to the right is not this table's", () => {
    const table = tableOf([
      [...header, null, "状況", "件数"],
      [...measure(1), null, "済", 1],
      [...measure(2), null, "計", 2],
    ]);
    expect(fields(table)).toEqual(["number", "name", "organizations", "status", "progress"]);
    expect(rangeAddress(table.range)).toBe("A1:E3");
  });

  test("goes on beyond an unnamed column when what follows is new", () => {
    const table = tableOf([
      [...header, null, "完了予定"],
      [...measure(1), "x", "平成20年3月末"],
    ]);
    expect(fields(table).at(-1)).toBe("due");
  });

  test.each<[string, CellValue[][]]>([
    ["an empty sheet", []],
    [
      "a price list",
      [
        ["品名", "数量", "備考"],
        ["鉛筆", 3, null],
      ],
    ],
    [
      "a staff list",
      [
        ["番号", "氏名", "連絡先", "備考"],
        [1, "山田", "内線1", null],
      ],
    ],
    ["a header below the first 50 rows", [...Array.from({ length: 50 }, (): CellValue[] => ["…"]), header, measure(1)]],
  ])("is not seen in %s", (_, values) => {
    expect(readTable(sheetOf(values), schema, context).found).toBe(false);
  });

  test("that is not enough says which columns were recognized", () => {
    const result = readTable(
      sheetOf([
        ["施策名", "備考"],
        ["甲", "乙"],
      ]),
      schema,
      context,
    );
    expect(!result.found && result.recognized.map(({ title }) => title)).toEqual(["施策名", "備考"]);
  });
});

describe("what a person says of a column", () => {
  function chosen(values: readonly (readonly CellValue[])[], choices: readonly ColumnChoice[]): Table {
    const result = readTable(sheetOf(values), schema, context, choices);
    if (!result.found) throw new Error("No table");
    return result.table;
  }

  test("beats what its header means, with the header's spaces and width aside", () => {
    const values = [
      ["施策番号", "施策名", "担当府省庁", "状況", "進 捗 メモ"],
      ["1-1", "甲", "内閣官房", "既に実施済み", "・公表した。"],
    ];
    const table = chosen(values, [{ header: "進捗メモ", field: "progress" }]);
    expect(fields(table)).toEqual(["number", "name", "organizations", "status", "progress"]);
    expect(table.rows[0]?.cells.progress?.value).toBe("・公表した。");
  });

  test("may move a field to another column, or leave a column out", () => {
    const values = [
      [...header, "状況（確認後）"],
      [...measure(1), "既に実施済み"],
    ];
    const moved = chosen(values, [{ header: "状況（確認後）", field: "status" }]);
    expect(fields(moved)).toEqual(["number", "name", "organizations", undefined, "progress", "status"]);
    expect(moved.columns[3]?.duplicateOf).toBe(5);
    const left = chosen(values, [
      { header: "状況（確認後）", field: "status" },
      { header: "状況", field: undefined },
    ]);
    expect(left.columns[3]).toMatchObject({ field: undefined, duplicateOf: undefined });
  });

  test("counts beyond a column without a header, and an unknown field is none", () => {
    const values = [
      [...header, null, "確認欄"],
      [...measure(1), null, "既に実施済み"],
    ];
    expect(fields(chosen(values, [{ header: "確認欄", field: "status" }])).at(-1)).toBe("status");
    expect(fields(chosen(values, [{ header: "状況", field: "no-such-field" }]))).not.toContain("status");
  });
});

test("a header with a word in brackets is first read without the brackets, then without the word", () => {
  const header = ["施策番号", "施策名", "状況", "完了（予定）時期", "進捗状況（9月末）"];
  const result = readTable(sheetOf([header, ["1", "甲", "実施中", "R8", "調査した。"]]), builtInSchema("general"), {
    dateSystem: 1900,
    reportingDate: 46_000,
  });
  const names = result.found ? result.table.columns.map(({ field }) => field?.name) : [];
  expect(names).toEqual(["number", "name", "status", "due", "progress"]);
});
