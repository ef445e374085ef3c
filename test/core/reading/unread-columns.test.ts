import { describe, expect, test } from "@jest/globals";
import { readTable } from "../../../src/core/reading/read-table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf } from "../sheets.ts";

const schema = builtInSchema("general");

/** What the columns that were taken for no field look like: header and field. */
function unread(headers: readonly string[], column: readonly (readonly CellValue[])[]): string[] {
  const rows = [
    ["番号", "施策名", "担当府省庁", ...headers],
    ...column.map((values, at) => [String(at + 1), `施策${String(at)}`, "総務省", ...values]),
  ];
  const result = readTable(sheetOf(rows), schema, { dateSystem: 1900, reportingDate: 13_788 });
  if (!result.found) throw new Error("No table");
  return result.table.unreadColumns.map(({ column: { header }, field }) => `${header} ${field.name}`);
}

const three = (...values: readonly CellValue[]): CellValue[][] => values.map((value) => [value]);

describe("a column looks like", () => {
  test.each([
    [
      "the progress text",
      "見出し",
      ["関係者に手順を周知した。", "4月から窓口を設置している", "来年度に手引を改定する予定"],
      "progress",
    ],
    ["the status", "見出し", ["実施済み", "実施中", "実施予定"], "status"],
    ["the due date", "見込み時期（目途）", ["平成20年3月", "平成20年度末", "2008/3/31"], "due"],
  ])("%s", (_, header, values, field) => {
    expect(unread([header], three(...values))).toEqual([`${header} ${field}`]);
  });

  test.each([
    ["names", ["情報システム台帳整備事業", "人材育成推進事業", "調査研究事業の実施主体"]],
    ["short texts", ["済んだ。", "行った。", "始めた。"]],
    ["numbers", [1, 2, 3]],
    ["words that are no status", ["高", "中", "低"]],
  ])("nothing, since it holds %s", (_, values) => {
    expect(unread(["見出し"], three(...values))).toEqual([]);
  });

  test("no due date where its header speaks of none, or it holds numbers", () => {
    const dates = three("平成20年3月", "平成20年度末", "2008/3/31");
    expect(unread(["更新"], dates)).toEqual([]);
    expect(unread(["予定"], three(39_538, 39_539, 39_540))).toEqual([]);
    for (const header of ["期間", "納期", "予定", "目標", "年度", "いつまで"]) {
      expect(unread([header], dates)).toEqual([`${header} due`]);
    }
  });

  test("the one field that has no column; where it has one, nothing is missing", () => {
    const values = three("実施済み", "実施中", "実施予定");
    expect(
      unread(
        ["状況", "見出し"],
        values.map(([value]) => [value ?? null, value ?? null]),
      ),
    ).toEqual([]);
  });

  test("the first of two alike", () => {
    const values = three("実施済み", "実施中", "実施予定");
    expect(
      unread(
        ["ア", "イ"],
        values.map(([value]) => [value ?? null, value ?? null]),
      ),
    ).toEqual(["ア status"]);
  });
});
