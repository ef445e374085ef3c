import { describe, expect, test } from "@jest/globals";
import type { ColumnChoice } from "../../../src/core/reading/header-names.ts";
import { readTable } from "../../../src/core/reading/read-table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf } from "../sheets.ts";

const schema = builtInSchema("general");
const texts = ["関係者に手順を周知した。", "4月から窓口を設置している。", "手引の改定を6月に終えた。"];
const figures = [120, 80, 95];

/**
 * The header of the column that was taken for a field, the progress text unless another is named, where columns with
 * these headers hold these values.
 */
function taken(
  columns: readonly (readonly [header: string, values: readonly CellValue[]])[],
  ignored: readonly string[] = [],
  name = "progress",
  chosen: readonly ColumnChoice[] = [],
): string | undefined {
  const rows: CellValue[][] = [
    ["番号", "施策名", "担当府省庁", ...columns.map(([header]) => header)],
    ...Array.from({ length: Math.max(...columns.map(([, values]) => values.length)) }, (_, at) => [
      at + 1,
      `施策${String(at)}`,
      "総務省",
      ...columns.map(([, values]) => values[at] ?? null),
    ]),
  ];
  const context = { dateSystem: 1900, reportingDate: 46_000 } as const;
  const choices = [...ignored.map((header) => ({ header, field: undefined })), ...chosen];
  const result = readTable(sheetOf(rows), schema, context, choices);
  if (!result.found) throw new Error("No table");
  return result.table.columns.find(({ field }) => field?.name === name)?.header;
}

describe("a column whose header has a name of the progress text within", () => {
  test.each([
    ["令和7年度上半期の実績"],
    ["R7年度の実績"],
    ["2025年度実績"],
    ["これまでの実施状況"],
    ["現在の現状"],
    ["取組状況と今後の方向性"],
    ["取組状況及び成果"],
    ["本年度における取組の実績等"],
    ["事業の進捗状況（詳細）"],
    ["第2四半期末時点の取組状況の概要"],
  ])("is taken where sentences stand under it: %s", (header) => {
    expect(taken([[header, texts]])).toBe(header);
  });

  test.each([
    ["another time", "前年度の実績"],
    ["another time, with a long name", "前回の取組状況"],
    ["what is to come", "今後の取組状況"],
    ["a short name within other words", "活用実績"],
    ["what is thought of it", "取組状況に関する課題"],
    ["another matter", "施策の概要"],
  ])("is not taken where it tells of %s", (_, header) => {
    expect(taken([[header, texts]])).toBeUndefined();
  });

  test("is taken where it tells of the work of a time, and what was done stands under it", () => {
    const plans = ["関係者に手順を周知する予定。", "4月から窓口を設置する。", "手引の改定を6月に終える。"];
    expect(taken([["上半期の取組", Array<string>(3).fill("資材の納入が遅れ、着工がずれ込んだ。")]])).toBe(
      "上半期の取組",
    );
    for (const header of ["上半期の取組", "令和7年度の主な取組", "今年度の取り組み内容（実績）"])
      expect([taken([[header, texts]]), taken([[header, plans]])]).toEqual([header, undefined]);
    expect(["上半期の取組予定", "主な取組の背景"].map((header) => taken([[header, texts]]))).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("is not taken where figures stand under it", () => {
    expect(taken([["令和7年度の実績", figures]])).toBeUndefined();
  });

  test("is not taken where a column is headed by the name itself, or another is such too", () => {
    expect(
      taken([
        ["これまでの実施状況", texts],
        ["進捗状況", texts],
      ]),
    ).toBe("進捗状況");
    expect(
      taken([
        ["令和6年度の取組状況", texts],
        ["令和7年度の取組状況", texts],
      ]),
    ).toBeUndefined();
  });

  test("is not taken where a user said that it is no such column", () => {
    expect(taken([["これまでの実施状況", texts]], ["これまでの実施状況"])).toBeUndefined();
  });
});

describe("the column 完了時期", () => {
  const times = ["令和7年度", "令和9年度", "未定"];
  const field = (name: string, others: readonly string[], ignored: readonly string[] = []): string | undefined =>
    taken(
      [["進捗状況", texts], ["完了時期", times], ...others.map((header) => [header, times] as const)],
      ignored,
      name,
    );

  test("tells when a measure is to end, unless another does", () => {
    expect(field("due", [])).toBe("完了時期");
    expect(field("completed", [])).toBeUndefined();
    expect(field("due", ["完了予定"])).toBe("完了予定");
    expect(field("completed", ["完了予定"])).toBe("完了時期");
  });

  test("is the day of the end where the plan's own schema calls that so", () => {
    const fields = schema.fields.map((one) => (one.name === "completed" ? { ...one, title: "完了時期" } : one));
    const rows = [["番号", "施策名", "状況", "進捗状況", "完了時期"], ["1", "甲", "実施中", ...texts.slice(0, 1), "令和7年度"]]; // prettier-ignore
    const result = readTable(sheetOf(rows), { ...schema, fields }, { dateSystem: 1900, reportingDate: 46_000 });
    expect(result.found && result.table.columns.at(-1)?.field?.name).toBe("completed");
  });

  test("is left alone where a user chose for it, and so is the day of the end", () => {
    expect(field("due", [], ["完了時期"])).toBeUndefined();
    expect(taken([["進捗状況", texts], ["完了年月日", times]], [], "completed")).toBe("完了年月日"); // prettier-ignore
  });
});

describe("a column whose header ends in a name of the status", () => {
  const choices = ["措置済", "未措置", "措置済", "検討中", "措置済", "未措置"];
  const status = (header: string, values: readonly CellValue[]): string | undefined =>
    taken([[header, values]], [], "status");

  test.each([["措置状況"], ["対応状況（R7.9末）"], ["自己の進捗評価"], ["現在の取組の状況"]])(
    "is taken where few choices come again under it: %s",
    (header) => {
      expect(status(header, choices)).toBe(header);
    },
  );

  test.each([
    ["each value stands once", ["措置済", "未措置", "検討中", "完了", "継続", "順調"]],
    ["the values are sentences", [...texts, ...texts]],
    ["the values are numbers", [1, 2, 1, 2, 1, 2]],
    ["most values are of another kind", ["あり", "なし", "あり", "なし", "あり", "済"]],
    ["there are more choices than a plan has", Array.from({ length: 18 }, (_, at) => `第${String(at % 9)}段階済`)],
  ])("is not taken where %s", (_, values) => {
    expect(status("措置状況", values)).toBeUndefined();
  });

  test.each([
    ...["状況の理由", "今後の対応状況", "措置の内容", "予算の状況", "法令改正の状況", "他府省庁の進捗"],
    ...["外部有識者による評価", "要判定", "KPIの達成状況"],
  ])("is not taken where it is headed %s", (header) => {
    expect(status(header, choices)).toBeUndefined();
  });

  test("is not taken where one is headed by the name itself", () => {
    expect(
      taken(
        [
          ["措置状況", choices],
          ["状況", choices],
        ],
        [],
        "status",
      ),
    ).toBe("状況");
  });
});

describe("a column headed by a name of the progress text", () => {
  const choices = ["順調", "遅れ", "順調", "完了", "順調", "完了"];

  test("is the status where choices or signs stand under it and no column has a name of the status", () => {
    expect(taken([["進捗状況", choices]], [], "status")).toBe("進捗状況");
    expect(taken([["取組状況", ["Ａ", "Ｂ", "Ａ", "Ｃ", "Ｂ", "Ａ"]]], [], "status")).toBe("取組状況");
    expect(taken([["進捗状況", choices], ["令和7年度の実績", [...texts, ...texts]]])).toBe("令和7年度の実績"); // prettier-ignore
  });

  test("is the progress text where texts stand under it, a column is the status, or a user said so", () => {
    expect(taken([["進捗状況", [...texts, ...texts]]], [], "status")).toBeUndefined();
    expect(taken([["進捗状況", choices], ["状況", choices]])).toBe("進捗状況"); // prettier-ignore
    expect(taken([["進捗状況", choices], ["実施状況", [...texts, ...texts]]])).toBe("実施状況"); // prettier-ignore
    expect(taken([["進捗状況", choices], ["実施状況", choices]])).toBeUndefined(); // prettier-ignore
    expect(taken([["進捗状況", choices]], [], "progress", [{ header: "進捗状況", field: "progress" }])).toBe(
      "進捗状況",
    );
  });
});
