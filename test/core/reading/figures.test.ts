import { describe, expect, test } from "@jest/globals";
import { isFigureHeader } from "../../../src/core/reading/figures.ts";
import { readTable } from "../../../src/core/reading/read-table.ts";
import type { Table } from "../../../src/core/reading/table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf } from "../sheets.ts";

const schema = builtInSchema("general");

/** The table with further columns beside those of every plan. */
function tableWith(headers: readonly string[], values: readonly CellValue[]): Table {
  const rows = [
    ["番号", "施策名", "担当府省庁", "状況", ...headers],
    ["1", "甲", "総務省", "実施中", ...values],
  ];
  const result = readTable(sheetOf(rows), schema, { dateSystem: 1900, reportingDate: 13_788 });
  if (!result.found) throw new Error("No table");
  return result.table;
}

/** The figures that were read of a row: kind, header and value. */
function figures(headers: readonly string[], values: readonly CellValue[]): unknown {
  const [row] = tableWith(headers, values).rows;
  return Object.entries(row?.figures ?? {}).map(([kind, { header, value }]) => [kind, header, value]);
}

describe("a column holds", () => {
  test.each([
    ["start", ["開始時期", "着手年度", "開始予定日", "着手年月"]],
    ["rate", ["進捗率", "達成率（％）", "R6達成割合", "事業の進捗割合"]],
    ["baseline", ["基準値", "策定時の値", "策定時値", "当初値（H30）"]],
    ["target", ["目標値", "R7目標値", "数値目標", "目標数値", "目標", "令和６年度 目標", "R7目標"]],
    ["actual", ["実績値", "現状値", "令和6年度 実績値", "令和６年度 実績", "指標 実績"]],
  ])("the %s by its header", (kind, headers) => {
    for (const header of headers) expect(figures([header], ["5"])).toEqual([[kind, header, "5"]]);
  });

  test.each([
    "開始",
    "開始時期の理由",
    "率",
    "進捗率の説明",
    "基準",
    "値",
    "目標の設定",
    "取組目標",
    "活動実績",
    "実績の概要",
  ])("no figure under %s", (header) => {
    expect(figures([header], ["5"])).toEqual([]);
  });
});

test("a header names a figure whichever kind it is, with spaces or a note in it or not", () => {
  for (const header of ["開始 時期", "達成率（％）", "基準値", "目標値", "実績 値"])
    expect(isFigureHeader(header)).toBe(true);
  for (const header of ["実績日", "施策名"]) expect(isFigureHeader(header)).toBe(false);
});

test("a column of a field of the plan holds no figure, one of another field of the schema does", () => {
  const due = {
    ...schema,
    fields: schema.fields.map((field) => (field.name === "due" ? { ...field, aliases: ["目標"] } : field)),
  };
  const rows = [
    ["番号", "施策名", "担当府省庁", "状況", "目標"],
    ["1", "甲", "総務省", "実施中", "令和7年3月"],
  ];
  const result = readTable(sheetOf(rows), due, { dateSystem: 1900, reportingDate: 13_788 });
  expect(result.found && Object.keys(result.table.rows[0]?.figures ?? {})).toEqual([]);
});

test("two columns of a kind tell nothing, and a blank cell has no figure", () => {
  expect(figures(["R6目標値", "R7目標値", "実績値"], [1, 2, 3])).toEqual([["actual", "実績値", 3]]);
  expect(figures(["目標値", "実績値"], [null, 3])).toEqual([["actual", "実績値", 3]]);
  expect(figures(["令和6年度実績", "実績値"], ["研修を行った。", 3])).toEqual([["actual", "実績値", 3]]);
  expect(figures([], [])).toEqual([]);
});

test("開始 is a start where the schema of the plan says that it is a date", () => {
  const field = { name: "begin", title: "開始", aliases: [], type: "date" as const, required: false, unique: false };
  const own = { ...schema, fields: [...schema.fields, { ...field, pattern: undefined, maxLength: undefined }] };
  const rows = [
    ["番号", "施策名", "担当府省庁", "状況", "開始"],
    ["1", "甲", "総務省", "実施中", "R7.4"],
  ];
  const result = readTable(sheetOf(rows), own, { dateSystem: 1900, reportingDate: 13_788 });
  expect(result.found && result.table.rows[0]?.figures.start).toMatchObject({ header: "開始", date: { kind: "date" } });
});

test("a start is read as a date, and stands in its cell", () => {
  const [row] = tableWith(["開始時期"], ["平成19年4月"]).rows;
  expect(row?.figures.start).toMatchObject({ row: 1, column: 4, date: { kind: "date" } });
});

describe("a cell is read by the type of its field", () => {
  const reading = (value: CellValue): unknown => tableWith(["完了予定"], [value]).rows[0]?.cells.due?.reading;

  test("an error is none of its values, and what stands for nothing is empty", () => {
    expect(reading({ error: "#REF!" })).toEqual({ kind: "error", error: "#REF!" });
    for (const blank of [null, "", "  "]) expect(reading(blank)).toEqual({ kind: "empty" });
    for (const missing of schema.missingValues) expect(reading(` ${missing} `)).toEqual({ kind: "empty" });
  });

  test("the same wording is read once, and a status by each way to write it", () => {
    const status = (value: CellValue): unknown => {
      const rows = [
        ["番号", "施策名", "担当府省庁", "状況"],
        ["1", "甲", "総務省", value],
      ];
      const result = readTable(sheetOf(rows), schema, { dateSystem: 1900, reportingDate: 13_788 });
      return result.found && result.table.rows[0]?.cells.status?.reading;
    };
    const [done] = schema.statuses;
    expect(status(done?.label ?? "")).toMatchObject({ status: done, writtenAs: "label" });
    expect(status(done?.aliases[0] ?? "")).toMatchObject({ status: done, writtenAs: "variant" });
    expect(status("どれでもない")).toEqual({
      kind: "status",
      text: "どれでもない",
      status: undefined,
      writtenAs: "unlisted",
    });
  });
});
