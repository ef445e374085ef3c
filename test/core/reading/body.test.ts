import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { present, type SheetExtras } from "../sheets.ts";
import { header, tableOf, measure, names } from "./tables.ts";

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
