import { describe, expect, test } from "@jest/globals";
import type { ColumnChoice } from "../../../src/core/reading/header-names.ts";
import { readTable } from "../../../src/core/reading/read-table.ts";
import type { Table } from "../../../src/core/reading/table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { rangeAddress } from "../../../src/core/workbook/address.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { present, sheetOf, type SheetExtras } from "../sheets.ts";

const schema = builtInSchema("secure-japan-2007");
const context = { dateSystem: 1900, reportingDate: present(schema.period?.reportingDate) } as const;
const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

function tableOf(values: readonly (readonly CellValue[])[], extras: SheetExtras = {}): Table {
  const result = readTable(sheetOf(values, extras), schema, context);
  if (!result.found) throw new Error(`No table, only ${result.recognized.map(({ title }) => title).join("・")}`);
  return result.table;
}

function measure(number: number, name = `施策${String(number)}`): CellValue[] {
  return [`1-${String(number)}`, name, "内閣官房", "既に実施済み", "・公表した。"];
}

/** The names of the measures and the field of every column, as a reader would check them by eye. */
function names({ measures }: Table): (CellValue | undefined)[] {
  return measures.map(({ rows }) => rows[0].cells.name?.value);
}

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

describe("the rows", () => {
  test("end before notes and a second table; none is left out unsaid", () => {
    const table = tableOf([
      header,
      measure(1),
      measure(2),
      ["合計", null, null, "2施策"],
      [null],
      ["※ 状況は10月3日現在。"],
      ["　 続きの注記である。"],
      ["状況", "件数"],
      ["既に実施済み", 2],
    ]);
    expect(names(table)).toEqual(["施策1", "施策2"]);
    expect(table.skippedRows).toEqual([
      { row: 3, reason: "total" },
      { row: 5, reason: "note" },
      { row: 6, reason: "note" },
      { row: 7, reason: "after-table" },
      { row: 8, reason: "after-table" },
    ]);
  });

  test("leave out subtotals, not measures that are called so", () => {
    const table = tableOf([
      header,
      measure(1),
      ["第1章計", null, null, "1施策"],
      [null, "総務省小計", 1, "100%"],
      measure(2, "統計"),
      [null, "設計", 3],
      ["2-計", "会計", "内閣官房", "既に実施済み", "・公表した。"],
    ]);
    expect(names(table)).toEqual(["施策1", "統計", "設計", "会計"]);
    expect(table.skippedRows).toEqual([
      { row: 2, reason: "total" },
      { row: 3, reason: "total" },
    ]);
  });

  test("leave out sums that say how many measures they are of, and banners of chapters", () => {
    const table = tableOf([header, ["１ 基盤"], measure(1), ["小計（1事業）"], measure(2), ["合計 2施策"]]);
    expect(names(table)).toEqual(["施策1", "施策2"]);
    expect(table.skippedRows).toEqual([
      { row: 1, reason: "heading" },
      { row: 3, reason: "total" },
      { row: 5, reason: "total" },
    ]);
  });

  test("end at a table of counts, whichever way it lies", () => {
    const across = tableOf([header, measure(1), [null], ["区分", "既に実施済み", "不明", "計"], ["件数", 1, 0, 1]]);
    expect(names(across)).toEqual(["施策1"]);
    const down = tableOf([header, measure(1), ["既に実施済み", 1], ["不明", 0]]);
    expect(names(down)).toEqual(["施策1"]);
    expect(down.skippedRows).toEqual([
      { row: 2, reason: "after-table" },
      { row: 3, reason: "after-table" },
    ]);
  });

  test("keep a measure whose due date is open in the words of a status", () => {
    const table = tableOf([
      ["施策番号", "施策名", "状況", "完了予定"],
      ["1", "甲", "不明", "既に実施済み"],
    ]);
    expect(names(table)).toEqual(["甲"]);
  });

  test("keep a measure of a chapter that is called 統計", () => {
    const table = tableOf([
      ["章", ...header],
      ["統計", ...measure(1)],
      ["統計", 2],
      ["統計小計", null, 2],
    ]);
    expect(table.rows.map(({ row }) => row)).toEqual([1, 2]);
    expect(table.skippedRows).toEqual([{ row: 3, reason: "total" }]);
  });

  test("go on after a blank row, a heading and the header again", () => {
    const table = tableOf([
      header,
      ["第1章 政府機関の対策"],
      measure(1),
      [null],
      measure(2),
      header,
      ["第2章 注意喚起の強化"],
      measure(3),
    ]);
    expect(names(table)).toEqual(["施策1", "施策2", "施策3"]);
    expect(table.skippedRows).toEqual([
      { row: 1, reason: "heading" },
      { row: 3, reason: "blank" },
      { row: 5, reason: "repeated-header" },
      { row: 6, reason: "heading" },
    ]);
  });

  test("do not include another table's header right below, nor what follows it", () => {
    const table = tableOf([header, measure(1), ["施策名", "状況", "連絡先", "備考"], ["甲", "済", "内線1", "―"]]);
    expect(names(table)).toEqual(["施策1"]);
    expect(table.skippedRows.map(({ reason }) => reason)).toEqual(["after-table", "after-table"]);
  });

  test.each<[string, CellValue[][]]>([
    [
      "with its header",
      [
        ["状況", "施策数", "割合"],
        ["既に実施済み", 1, 1],
      ],
    ],
    ["of figures alone", [["実施済", "27施策（17％）", "内訳は別紙"]]],
    ["of numbers alone", [["実施済", 27, 0.17]]],
  ])("do not include an overview below them: %s", (_, overview) => {
    const table = tableOf([header, measure(1), [null], ...overview]);
    expect(names(table)).toEqual(["施策1"]);
    expect(new Set(table.skippedRows.map(({ reason }) => reason))).toEqual(new Set(["after-table"]));
  });

  test("far below, after more than fifty blank rows, are no longer the table's", () => {
    const blanks = Array.from({ length: 51 }, (): CellValue[] => [null]);
    expect(names(tableOf([header, measure(1), ...blanks, measure(2)]))).toEqual(["施策1"]);
    expect(names(tableOf([header, measure(1), ...blanks.slice(2), measure(2)]))).toEqual(["施策1", "施策2"]);
  });

  test("with a number alone are measures still to be filled in", () => {
    const table = tableOf([header, measure(1), ["1-2"]]);
    expect(table.measures).toHaveLength(2);
    expect(table.measures[1]?.rows[0].cells.name?.reading).toEqual({ kind: "empty" });
  });

  test("whose name alone is missing are measures, not further rows, when that is no habit of the table", () => {
    const rows = Array.from({ length: 9 }, (_, at) => measure(at + 1));
    const table = tableOf([header, ...rows, [null, null, "総務省", "既に実施済み", "・済み。"]]);
    expect(table.layout).toBe("row-per-measure");
    expect(table.measures).toHaveLength(10);
  });

  test("after the table are named but for blank ones, even such as hold spaces", () => {
    const table = tableOf([header, measure(1), ["施策名", "状況", "連絡先"], ["　"], ["甲", "済", "内線1"]]);
    expect(table.skippedRows).toEqual([
      { row: 2, reason: "after-table" },
      { row: 4, reason: "after-table" },
    ]);
  });

  test("with a text alone in a column that is no field are headings", () => {
    const table = tableOf([["区分", ...header], [null, ...measure(1)], ["政府機関"], [null, ...measure(2)]]);
    expect(names(table)).toEqual(["施策1", "施策2"]);
    expect(table.skippedRows).toEqual([{ row: 2, reason: "heading" }]);
  });

  test("with neither number, name nor organization are measures of their own", () => {
    const table = tableOf([header, measure(1), [null, null, null, "既に実施済み", "・公表した。"]]);
    expect(table.measures).toHaveLength(2);
    const unnumbered = tableOf([
      ["施策名", "状況", "進捗状況"],
      ["甲", "既に実施済み", "・済"],
      [null, null, "・済"],
    ]);
    expect(unnumbered.measures).toHaveLength(2);
  });

  test("that are hidden are read all the same", () => {
    expect(names(tableOf([header, measure(1), measure(2)], { hiddenRows: [2], hiddenColumns: [0] }))).toHaveLength(2);
  });
});

describe("the layout with a row for each organization", () => {
  const first: CellValue[] = ["1-1", "施策1", "内閣官房", "既に実施済み", "・公表した。"];
  const second = measure(2);

  test.each<[string, CellValue[], SheetExtras]>([
    ["left blank", [null, null, "総務省", "開始予定", "・着手する。"], {}],
    ["ditto marks", ["〃", "〃", "総務省", "開始予定", "・着手する。"], {}],
    ["merged down", [null, null, "総務省", "開始予定", "・着手する。"], { merges: ["A2:A3", "B2:B3"] }],
  ])("is known by names that are %s", (_, further, extras) => {
    const table = tableOf([header, first, further, second], extras);
    expect(table.layout).toBe("row-per-organization");
    expect(table.measures.map(({ rows }) => rows.map(({ row }) => row))).toEqual([[1, 2], [3]]);
    const [, row] = present(table.measures[0]).rows;
    expect(row?.cells.name?.reading).toMatchObject({ kind: "text", text: "施策1" });
    expect(row?.cells.name?.inherited).toBeDefined();
    expect(row?.cells.status?.inherited).toBeUndefined();
    expect(row?.cells.status?.value).toBe("開始予定");
  });

  test("inherits what is given once a measure, but not what each row has to say", () => {
    const table = tableOf([
      [...header, "備考"],
      [...first, "継続"],
      [null, null, "総務省", null, "・着手する。"],
      [...second, null],
    ]);
    const [, row] = present(table.measures[0]).rows;
    expect(row?.cells.status).toMatchObject({ inherited: "blank", reading: { kind: "status", writtenAs: "label" } });
    expect(row?.cells.remarks?.reading).toMatchObject({ text: "継続" });
    const statedTwice = tableOf([
      header,
      first,
      [null, null, "総務省", "済", "・済。"],
      second,
      [null, null, "総務省", null, "・済。"],
    ]);
    expect(present(statedTwice.measures[1]).rows[1]?.cells.status?.reading).toEqual({ kind: "empty" });
  });

  test("reads a section merged over several measures for each of them, without joining them", () => {
    const table = tableOf(
      [
        ["節", ...header],
        ["第1節", ...measure(1)],
        [null, ...measure(2)],
      ],
      { merges: ["A2:A3"] },
    );
    expect(table.layout).toBe("row-per-measure");
    expect(table.measures[1]?.rows[0].cells.section).toMatchObject({ inherited: "merge", reading: { text: "第1節" } });
  });

  test("takes rows under merged cells as part of their measure, and no blank row", () => {
    const table = tableOf([header, first, [null], measure(2)], {
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3"],
    });
    expect(table.skippedRows).toEqual([]);
    expect(table.measures).toHaveLength(2);
  });
});

describe("a cell", () => {
  const wide = [...header, "完了予定", "理由", "備考"];

  function reading(field: string, value: CellValue): unknown {
    const column = ["number", "name", "organizations", "status", "progress", "due", "reason", "remarks"].indexOf(field);
    const row: CellValue[] = [...measure(1), null, null, null];
    row[column] = value;
    return tableOf([wide, row]).rows[0]?.cells[field]?.reading;
  }

  test.each<[string, CellValue, unknown]>([
    ["number", 12, { kind: "text", text: "12" }],
    ["number", true, { kind: "text", text: "TRUE" }],
    ["remarks", "  \n", { kind: "empty" }],
    ["progress", { error: "#REF!" }, { kind: "error", error: "#REF!" }],
    ["status", "◎", expect.objectContaining({ kind: "status", writtenAs: "variant" })],
    ["status", "１", expect.objectContaining({ kind: "status", writtenAs: "variant" })],
    ["status", "進行", expect.objectContaining({ kind: "status", writtenAs: "unlisted", status: undefined })],
    ["due", "平成20年3月末", expect.objectContaining({ kind: "date" })],
    ["progress", "同上", { kind: "text", text: "同上" }],
    ["reason", "〃", { kind: "text", text: "〃" }],
  ])("of %s that holds %j is read by its field's type", (field, value, expected) => {
    expect(reading(field, value)).toEqual(expected);
  });

  test("with a ditto mark in the first row has nothing to repeat", () => {
    const [row] = tableOf([wide, [...measure(1), null, null, "同上"]]).rows;
    expect(row?.cells.remarks).toMatchObject({ inherited: "ditto", reading: { kind: "empty" } });
  });

  test("that repeats the row above by a ditto mark has its reading", () => {
    const table = tableOf([wide, [...measure(1), null, null, "継続施策"], [...measure(2), null, null, "〃"]]);
    expect(table.rows[1]?.cells.remarks).toMatchObject({ inherited: "ditto", reading: { text: "継続施策" } });
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
