import { describe, expect, test } from "@jest/globals";
import { readTable } from "../../../src/core/reading/read-table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { Schema } from "../../../src/core/schema/schema.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf } from "../sheets.ts";

const schema = builtInSchema("general");
const context = { dateSystem: 1900, reportingDate: 46_000 } as const;

type NamedColumn = readonly [header: string | null, values: readonly CellValue[]];

interface Options {
  readonly merges?: readonly string[];
  readonly statuses?: readonly CellValue[];
  readonly chosen?: readonly { readonly header: string; readonly field: string | undefined }[];
  readonly others?: readonly NamedColumn[];
  readonly by?: Schema;
}

/** What the columns were taken for, and how many measures there are, in a table that begins with these columns. */
function read(
  columns: readonly NamedColumn[],
  { merges = [], statuses, chosen = [], others = [], by = schema }: Options = {},
) {
  const all: readonly NamedColumn[] = [
    ...columns,
    ["担当府省庁", columns[0]?.[1].map(() => "総務省") ?? []],
    ["状況", statuses ?? columns[0]?.[1].map(() => "実施中") ?? []],
    ["進捗状況", columns[0]?.[1].map(() => "調査を進めている。") ?? []],
    ...others,
  ];
  const height = Math.max(...all.map(([, values]) => values.length));
  const rows = [
    all.map(([header]) => header),
    ...Array.from({ length: height }, (_, at) => all.map(([, values]) => values[at] ?? null)),
  ];
  const result = readTable(sheetOf(rows, { merges }), by, context, chosen);
  if (!result.found) throw new Error("No table");
  const taken = result.table.columns.map(({ field }) => field?.name);
  return { fields: taken.slice(0, columns.length), measures: result.table.measures.length };
}

const projects = ["訓練の実施", "倉庫の改修", "耐震診断", "窓口の設置"];
const blankBelow = ["防災", null, null, "福祉"];
const repeated = ["防災", "防災", "防災", "福祉"];

describe("of two columns that name measures", () => {
  test.each([
    ["施策", "事業"],
    ["施策", "主な事業"],
    ["施策名", "具体的な取組内容"],
    ["取組", "関連事業名"],
    ["施策", "取組・事業の名称"],
    ["施策", "Key action"],
    ["施策", "重要業績評価指標（KPI）"],
    ["施策", "成果指標名"],
    ["施策", "KPI"],
    ["施策", "個別施策（事業）"],
  ])("the finer one holds the measures: %s and %s", (upper, lower) => {
    const expected = { fields: ["section", "name"], measures: 4 };
    expect(read([[upper, repeated], [lower, projects]])).toEqual(expected); // prettier-ignore
    expect(read([[upper, blankBelow], [lower, projects]])).toEqual(expected); // prettier-ignore
  });

  test("cells that are merged over several rows are those of the upper level, however few they are", () => {
    const nearlyEach = ["防災", null, "福祉", "教育", "産業", "環境", "交通", "文化"];
    const each = [...projects, "道路の補修", "緑化", "バスの運行", "展示"];
    const options = { merges: ["A2:A3"] };
    expect(read([["施策", nearlyEach], ["事業", each]], options)).toEqual({ fields: ["section", "name"], measures: 8 }); // prettier-ignore
    expect(read([["施策", nearlyEach], ["事業", each]]).fields).toEqual(["name", undefined]); // prettier-ignore
  });

  test.each<[string, NamedColumn, NamedColumn, Options]>([
    ["where its names differ", ["施策", ["防災", "福祉", "教育", "産業"]], ["事業", projects], {}],
    ["where the other is not headed as measures are", ["施策", repeated], ["事業費", projects], {}],
    ["where the other does not differ either", ["施策", repeated], ["事業", ["甲", "甲", "乙", "乙"]], {}],
    [
      "where the other holds sentences",
      ["施策", repeated],
      ["取組内容", projects.map((name) => `${name}を6月に終えた。`)],
      {},
    ],
    ["where the other holds long texts", ["施策", repeated], ["取組内容", projects.map((name) => name.repeat(14))], {}],
    ["where the other is merged", ["施策", repeated], ["事業", projects], { merges: ["B2:B3"] }],
    ["where only two rows have a status", ["施策", repeated], ["事業", projects], { statuses: ["実施中", "実施中"] }],
    [
      "where the status stands once for all rows of it",
      ["施策", ["防災", null, null, "福祉", null, "教育", null]],
      ["事業", [...projects, "展示", "緑化", "補修"]],
      { statuses: ["実施中", null, null, "実施中", null, "実施中", null] },
    ],
  ])("the first keeps them %s", (_, upper, lower, options) => {
    expect(read([upper, lower], options).fields[0]).toBe("name");
  });

  test("what the plan's own schema calls the name stays, and of its merged header the finer column is taken", () => {
    const own = { ...schema, name: "city-plan", fields: schema.fields.map((field) => (field.name === "name" ? { ...field, title: "施策" } : field)) }; // prettier-ignore
    const columns: readonly NamedColumn[] = [["施策", repeated], ["事業", projects]]; // prettier-ignore
    expect(read(columns, { by: own }).fields).toEqual(["name", undefined]);
    expect(read([["施策", blankBelow], [null, projects]], { by: own, merges: ["A1:B1"] }).fields).toEqual(["section", "name"]); // prettier-ignore
    expect(read([["取組", repeated], ["事業", projects]], { by: own }).fields).toEqual(["section", "name"]); // prettier-ignore
  });

  test("what a user chose stays", () => {
    const columns: readonly NamedColumn[] = [["施策", repeated], ["事業", projects]]; // prettier-ignore
    expect(read(columns, { chosen: [{ header: "施策", field: "name" }] }).fields).toEqual(["name", undefined]);
    expect(read(columns, { chosen: [{ header: "事業", field: undefined }] }).fields).toEqual(["name", undefined]);
  });

  test("one beyond the organizations, which may have rows of their own, is none", () => {
    expect(read([["施策", repeated]], { others: [["事業", projects]] }).fields).toEqual(["name"]);
  });

  test("the upper one is no section where another column is", () => {
    const columns: readonly NamedColumn[] = [["節", repeated], ["施策", repeated], ["事業", projects]]; // prettier-ignore
    expect(read(columns).fields).toEqual(["section", undefined, "name"]);
  });
});

describe("two columns under one merged header", () => {
  test("are the number and the name", () => {
    const numbers = ["1-1", "1-2", "2-1", "（3）"];
    const columns: readonly NamedColumn[] = [["施策名", numbers], [null, projects]]; // prettier-ignore
    expect(read(columns, { merges: ["A1:B1"] })).toEqual({ fields: ["number", "name"], measures: 4 });
  });

  test("are the section and the name", () => {
    const columns: readonly NamedColumn[] = [["施策名", blankBelow], [null, projects]]; // prettier-ignore
    expect(read(columns, { merges: ["A1:B1"] })).toEqual({ fields: ["section", "name"], measures: 4 });
  });
});

describe("where no column is headed by a known name of the measures", () => {
  test("the finest that names measures holds them", () => {
    const columns: readonly NamedColumn[] = [["重点施策", repeated], ["主な事業", projects]]; // prettier-ignore
    expect(read(columns)).toEqual({ fields: ["section", "name"], measures: 4 });
  });

  test("one that stands alone holds them, and one as fine beside it is nothing", () => {
    expect(read([["主要施策・事業", projects]]).fields).toEqual(["name"]);
    expect(read([["主要施策・事業", projects], ["細項目", ["a", "b", "c", "d"]]]).fields).toEqual(["name", undefined]); // prettier-ignore
  });
});

describe("on either side of a limit", () => {
  /** So many different texts in so many rows. */
  const texts = (
    rows: number,
    different: number,
    text = (number: number): string => `訓練${String(number)}`,
  ): string[] => Array.from({ length: rows }, (_, at) => text(Math.max(0, at - (rows - different))));
  const fields = (upper: readonly CellValue[], lower: readonly CellValue[], statuses?: readonly CellValue[]): unknown =>
    read([["施策", upper], ["事業", lower]], statuses ? { statuses } : {}).fields; // prettier-ignore
  const finer = ["section", "name"];
  const kept = ["name", undefined];

  test("three rows tell at which level the measures are", () => {
    expect(fields(repeated, projects, ["実施中", "実施中", "実施中"])).toEqual(finer);
    expect(fields(repeated, projects, ["実施中", "実施中"])).toEqual(kept);
  });

  test("names of measures differ in eight rows of ten", () => {
    expect(fields(texts(10, 2), texts(10, 8))).toEqual(finer);
    expect(fields(texts(10, 2), texts(10, 7))).toEqual(kept);
    expect(fields(repeated, texts(4, 3))).toEqual(kept);
  });

  test("names of parts differ in three rows of four at most", () => {
    expect(fields(texts(8, 6), texts(8, 8))).toEqual(finer);
    expect(fields(texts(5, 4), texts(5, 5))).toEqual(kept);
  });

  test("four of five are numbers where the column holds them", () => {
    const numbers = ["1-1", "1-2", "2-1", "2-2", "追加"];
    expect(fields(numbers, texts(5, 5))).toEqual(["number", "name"]);
    expect(fields(numbers.slice(1), texts(4, 4))).toEqual(kept);
  });

  test("most names have sixty characters at most", () => {
    const long = (length: number) => (number: number) => `${"訓".repeat(length - 1)}${String(number)}`;
    expect(fields(repeated, texts(4, 4, long(60)))).toEqual(finer);
    expect(fields(repeated, texts(4, 4, long(61)))).toEqual(kept);
    expect(fields(repeated, [...texts(2, 2, long(61)), "展示", "緑化"])).toEqual(kept);
    expect(fields(repeated, [...texts(1, 1, long(61)), "展示", "緑化", "補修"])).toEqual(finer);
  });
});
