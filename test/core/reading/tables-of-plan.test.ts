import { describe, expect, test } from "@jest/globals";
import { readTable } from "../../../src/core/reading/read-table.ts";
import { chooseTables } from "../../../src/core/reading/tables-of-plan.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { CellValue, Sheet } from "../../../src/core/workbook/workbook.ts";
import { sheetOf, type SheetExtras } from "../sheets.ts";

const schema = builtInSchema("general");
const full = ["番号", "施策名", "担当府省庁", "状況"];

function sheet(name: string, measures: readonly string[], extras: SheetExtras = {}, header = full): Sheet {
  const rows = measures.map((measure, at): CellValue[] => [String(at + 1), measure, "総務省", "実施中"]);
  return sheetOf([header, ...rows], { name, ...extras });
}

/** The names of the sheets whose tables are taken. */
function taken(...sheets: readonly Sheet[]): string[] {
  const tables = sheets.map((one) => {
    const result = readTable(one, schema, { dateSystem: 1900, reportingDate: 13_788 });
    if (!result.found) throw new Error(`No table on ${one.name}`);
    return { sheet: one, table: result.table };
  });
  return chooseTables(tables).map((found) => found.sheet.name);
}

describe("the tables of one plan", () => {
  test("are all that hold different measures, in the workbook's order", () => {
    expect(taken(sheet("１章", ["甲"]), sheet("２章", ["乙", "丙"]), sheet("３章", ["丁"]))).toEqual([
      "１章",
      "２章",
      "３章",
    ]);
  });

  test.each([
    ...[
      "記入例",
      "記載要領",
      "入力方法",
      "作成の手引き",
      "作成手引",
      "見本",
      "凡例",
      "サンプル",
      "例",
      "例１",
      "進捗（例）",
    ],
    ...["Example", "samples", "Instructions", "legend"],
  ])("leave out an example: %s", (name) => {
    expect(taken(sheet("進捗", ["甲"]), sheet(name, ["見本の施策"]))).toEqual(
      name === "作成手引" ? ["進捗", "作成手引"] : ["進捗"],
    );
  });

  test.each(["事例集", "条例の整備", "例規", "Exampled", "記入欄"])("do not leave out %s", (name) => {
    expect(taken(sheet("進捗", ["甲"]), sheet(name, ["乙"]))).toEqual(["進捗", name]);
  });

  test("are two of one name with a measure each, where the numbers differ", () => {
    const form = (name: string, number: CellValue): Sheet =>
      sheetOf([full, [number, "甲", "総務省", "実施中"]], { name });
    expect(taken(form("個票1", "1"), form("個票2", "2"))).toEqual(["個票1", "個票2"]);
    expect(taken(form("個票1", "1"), form("個票2", "1"))).toEqual(["個票1"]);
    expect(taken(form("個票1", "1"), form("個票2", null))).toEqual(["個票1"]);
    expect(taken(form("個票1", null), form("個票2", "1"))).toEqual(["個票1"]);
    expect(taken(sheet("一覧", ["乙", "丙", "甲"]), form("抜粋", "3"))).toEqual(["一覧"]);
  });

  test("are the examples where there is nothing else", () => {
    expect(taken(sheet("記入例", ["甲"]))).toEqual(["記入例"]);
  });

  test("leave out lists that tell neither status nor progress, unless all do", () => {
    const list = ["番号", "施策名", "担当府省庁", "備考"];
    expect(taken(sheet("進捗", ["甲"]), sheet("一覧", ["乙"], {}, list))).toEqual(["進捗"]);
    expect(taken(sheet("一覧", ["乙"], {}, list), sheet("二覧", ["丙"], {}, list))).toEqual(["一覧", "二覧"]);
    const progress = ["番号", "施策名", "担当府省庁", "進捗状況"];
    expect(taken(sheet("進捗", ["甲"], {}, progress), sheet("一覧", ["乙"], {}, list))).toEqual(["進捗"]);
  });

  test("are versions of one list where they share half of the names of the smaller one", () => {
    expect(taken(sheet("一", ["甲", "乙", "丙", "丁"]), sheet("二", ["甲", "乙", "戊", "己", "庚"]))).toEqual(["二"]);
    const third = ["甲", "乙", "戊", "己", "庚"];
    expect(taken(sheet("一", ["甲", "乙", "丙", "丁", "辛"]), sheet("二", third))).toEqual(["一", "二"]);
    const [eleven, others] = ["甲", "乙"].map((name) => Array.from({ length: 11 }, (_, at) => `${name}${String(at)}`));
    const five = [...(eleven ?? []).slice(0, 5), ...(others ?? []).slice(0, 6)];
    expect(taken(sheet("一", eleven ?? []), sheet("二", five))).toEqual(["一", "二"]);
  });

  test("are of several versions of a list the one that is shown, and then the one with most measures", () => {
    expect(taken(sheet("前回", ["甲", "乙"]), sheet("今回", ["甲", "乙", "丙"]))).toEqual(["今回"]);
    expect(taken(sheet("今回", ["甲", "乙"]), sheet("控え", ["甲", "乙", "丙"], { visibility: "hidden" }))).toEqual([
      "今回",
    ]);
    expect(taken(sheet("甲乙", ["甲", "乙"]), sheet("乙甲", ["乙", "甲"]))).toEqual(["甲乙"]);
  });

  test("are not told to be versions by names that are blank", () => {
    expect(taken(sheet("１章", [" ", "甲"]), sheet("２章", [" ", "乙", "丙"]))).toEqual(["１章", "２章"]);
  });
});
