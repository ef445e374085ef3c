import { describe, expect, test } from "@jest/globals";
import { readTable } from "../../../src/core/reading/read-table.ts";
import type { Table } from "../../../src/core/reading/table.ts";
import type { Schema } from "../../../src/core/schema/schema.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf, type SheetExtras } from "../sheets.ts";

const schema = builtInSchema("secure-japan-2007");
const context = { dateSystem: 1900, reportingDate: 13_788 } as const;
const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "備考"];
const measure = (number: number, name = `施策${String(number)}`): CellValue[] => [
  ...[number, name, "内閣官房", "既に実施済み", "・公表した。"],
];

function tableOf(rows: readonly (readonly CellValue[])[], extras: SheetExtras = {}, known = schema): Table {
  const result = readTable(sheetOf([header, ...rows], extras), known, context);
  if (!result.found) throw new Error("No table");
  return result.table;
}

/** What each row below the header is: `measure`, `further` row of one, or why it is left out. */
function kinds(rows: readonly (readonly CellValue[])[], extras: SheetExtras = {}, known = schema): string[] {
  const { measures, skippedRows } = tableOf(rows, extras, known);
  const said = new Map<number, string>(skippedRows.map(({ row, reason }) => [row, reason]));
  for (const { rows: own } of measures) own.forEach(({ row }, at) => said.set(row, at === 0 ? "measure" : "further"));
  return rows.map((_, at) => said.get(at + 1) ?? "-");
}

describe("a row with few cells", () => {
  const part = [null, "甲", null, null, null, "別紙"];

  test("is a measure right below one, and below a heading or a note", () => {
    expect(kinds([measure(1), part])).toEqual(["measure", "measure"]);
    expect(kinds([measure(1), ["第1章"], part])).toEqual(["measure", "heading", "measure"]);
    expect(kinds([measure(1), ["凡例", "◎：達成", "○：順調", "×：遅れ"], part])).toEqual([
      "measure",
      "note",
      "measure",
    ]);
    expect(kinds([measure(1), ["※ 注"], part])).toEqual(["measure", "note", "measure"]);
  });

  test("is of another table below a total, and below a blank row, whatever stands between", () => {
    expect(kinds([measure(1), ["合計", null, 1], part])).toEqual(["measure", "total", "after-table"]);
    expect(kinds([measure(1), [null], part])).toEqual(["measure", "-", "after-table"]);
    expect(kinds([measure(1), ["　"], part])).toEqual(["measure", "-", "after-table"]);
    expect(kinds([measure(1), [null], ["第1章"], part])).toEqual(["measure", "-", "heading", "after-table"]);
    expect(kinds([measure(1), ["合計", null, 1], ["第1章"], part]).at(-1)).toBe("after-table");
  });

  test("is a measure again below a whole one", () => {
    expect(kinds([measure(1), ["合計", null, 1], measure(2), part]).at(-1)).toBe("measure");
    expect(kinds([measure(1), [null], measure(2), part]).at(-1)).toBe("measure");
  });

  test("is whole with a name, two cells more, and who is responsible, how it stands or what was done", () => {
    const below = (row: readonly CellValue[]): string | undefined => kinds([measure(1), [null], row]).at(-1);
    expect(below([2, "甲", "総務省"])).toBe("measure");
    expect(below([2, "甲", null, "不明"])).toBe("measure");
    expect(below([2, "甲", null, null, "・公表した。"])).toBe("measure");
    expect(below([2, "甲", null, null, null, "別紙"])).toBe("after-table");
    expect(below([null, "甲", "総務省"])).toBe("after-table");
    expect(below([2, null, "総務省", "不明", "・公表した。"])).toBe("after-table");
    expect(below([2, "27施策", "総務省", "不明", "・公表した。"])).toBe("after-table");
  });
});

describe("a status in a row", () => {
  test("heads the measures below it where it stands alone", () => {
    expect(kinds([["不明"], measure(1), ["既に実施済み"], measure(2)])).toEqual([
      ...["heading", "measure", "heading", "measure"],
    ]);
  });

  test("is that of a measure in its own column, and else with figures a count", () => {
    expect(kinds([measure(1), [2, null, null, "不明"], measure(3)])).toEqual(["measure", "measure", "measure"]);
    expect(kinds([measure(1), ["不明", 2], measure(3)])).toEqual(["measure", "after-table", "after-table"]);
    expect(kinds([measure(1), ["不明", "27施策(17%)"]])).toEqual(["measure", "after-table"]);
  });

  test("may be the name of a measure", () => {
    expect(kinds([measure(1), [2, "不明", "総務省"], measure(3)])).toEqual(["measure", "measure", "measure"]);
  });

  test("beside another heads counts, with one word before them", () => {
    const counts = (...row: readonly CellValue[]): string | undefined => kinds([measure(1), row]).at(-1);
    expect(counts("区分", "既に実施済み", "不明")).toBe("after-table");
    expect(counts("区分", "既に実施済み", "不明", "計")).toBe("after-table");
    expect(counts("区分", "内訳", "既に実施済み", "不明")).toBe("measure");
    expect(counts("区分", "既に実施済み", "実施済")).toBe("measure");
  });
});

describe("a status that is written as a number or a single sign", () => {
  const [first, second] = schema.statuses.map((status) => status.code);
  const written = (one: string, other: string): Schema => ({
    ...schema,
    statuses: schema.statuses.map((status) =>
      status.code === first
        ? { ...status, aliases: [one] }
        : status.code === second
          ? { ...status, aliases: [other] }
          : status,
    ),
  });
  const below = (one: string, other: string): string[] =>
    kinds([measure(1), [one, null, null, other], measure(3)], {}, written(one, other));

  test("is no heading of counts beside another: a measure has its number and its status in such a row", () => {
    for (const [one, other] of [
      ["1", "2"],
      ["10", "11"],
      ["ａ", "ｂ"],
    ] as const)
      expect(below(one, other)).toEqual(["measure", "measure", "measure"]);
  });

  test("is one with a letter beside the number", () => {
    for (const [one, other] of [
      ["A1", "A2"],
      ["1A", "2A"],
    ] as const)
      expect(below(one, other)).toEqual(["measure", "after-table", "after-table"]);
  });
});

describe("a total", () => {
  test("says so in its first cell, with the number of measures behind it", () => {
    for (const text of ["合計", "小 計", "総計", "合計 12件", "小計（3事業）", "Total"])
      expect(kinds([measure(1), [text, "公表した", "内訳"]]).at(-1)).toBe("total");
  });

  test("of something named has figures only, and not nothing", () => {
    const row = (...cells: readonly CellValue[]): string | undefined => kinds([measure(1), cells]).at(-1);
    expect(row("総務省計", null, 3)).toBe("total");
    expect(row("総務省計", null, "3件", "17％", "1,000")).toBe("total");
    expect(row("総務省計", null, "内訳")).toBe("measure");
    expect(row("総務省計")).toBe("heading");
  });
});

describe("a header below measures", () => {
  test("is this table's again where each of its texts stands in its own column", () => {
    expect(kinds([measure(1), header, measure(2)])).toEqual(["measure", "repeated-header", "measure"]);
    expect(kinds([measure(1), header.with(5, "達成率"), measure(2)])[1]).toBe("repeated-header");
  });

  test("is another table's where one stands elsewhere", () => {
    const other = ["施策番号", "担当府省庁", "施策名", "状況"];
    expect(kinds([measure(1), other, measure(2)])).toEqual(["measure", "after-table", "after-table"]);
  });

  test("may repeat the lower half of a header of two rows, in words that no schema has", () => {
    const wide = [...header.slice(0, 5), "所見", null, null];
    const lower = [...Array.from({ length: 5 }, () => null), "有識者分", "所管分", "事務局分"];
    const row = (number: number): CellValue[] => [...measure(number), "甲", "乙", "丙"];
    const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:H1"];
    const result = readTable(sheetOf([wide, lower, row(1), lower, row(2)], { merges }), schema, context);
    expect(result.found && result.table.skippedRows).toEqual([{ row: 3, reason: "repeated-header" }]);
  });

  test("is a table of counts' with a header of this one and one for counts, and nothing else", () => {
    expect(kinds([measure(1), ["状況", "件数"], ["-", 2]])).toEqual(["measure", "after-table", "after-table"]);
    expect(kinds([measure(1), ["状況", "件数", "構成比"]]).at(-1)).toBe("after-table");
    expect(kinds([measure(1), ["状況", "件数", "所見"]]).at(-1)).toBe("measure");
  });
});

describe("a text alone in the column of the numbers", () => {
  test.each([
    ["1-2", "measure"],
    ["1-2 ", "measure"],
    ["（3）", "measure"],
    ["A-12-③", "measure"],
    [`1-${"2".repeat(18)}`, "measure"],
    [`1-${"2".repeat(19)}`, "heading"],
    ["第1章", "heading"],
    ["2.産業分野", "heading"],
    ["基盤の整備", "heading"],
    ["統計", "heading"],
  ])("“%s” is a %s", (text, kind) => {
    expect(kinds([measure(1), [text], measure(2)])).toEqual(["measure", kind, "measure"]);
  });
});

test("a note goes on in the row below, and a total or a blank row is none", () => {
  expect(kinds([measure(1), ["※ 注"], ["続き"], ["合計", null, 2], ["続き"]])).toEqual([
    ...["measure", "note", "note", "total", "heading"],
  ]);
});

describe("a further row of a measure", () => {
  const further = [null, null, "総務省", "不明", "・公表した。"];

  test("has nothing but its organization of its own: with a number it is a measure", () => {
    expect(kinds([measure(1), further, measure(2), further])).toEqual(["measure", "further", "measure", "further"]);
    expect(kinds([measure(1), further, [2, ...further.slice(1)]])).toEqual(["measure", "further", "measure"]);
  });

  test("may name its measure again, by number and name, for another organization", () => {
    const row = (number: number | null, name: string, organization: string | null): CellValue[] => [
      ...[number, name, organization, "不明", "・公表した。"],
    ];
    const above = row(1, "甲", "総務省");
    const second = (below: readonly CellValue[]): string | undefined => kinds([above, below, measure(9)])[1];
    expect(second(row(1, "甲", "財務省"))).toBe("further");
    expect(second(row(1, "甲", "総務省"))).toBe("measure");
    expect(second(row(1, "甲", null))).toBe("measure");
    expect(second(row(2, "甲", "財務省"))).toBe("measure");
    expect(second(row(1, "乙", "財務省"))).toBe("measure");
    expect(kinds([row(null, "甲", "総務省"), row(null, "甲", "財務省")])).toEqual(["measure", "measure"]);
    expect(kinds([above, measure(5), row(1, "甲", "財務省")])[2]).toBe("measure");
  });

  test("is told by a ditto mark alone, however many measures have none", () => {
    const many = Array.from({ length: 9 }, (_, at) => measure(at + 1));
    expect(kinds([...many, ["〃", "〃", ...further.slice(2)]]).at(-1)).toBe("further");
  });

  test("lies below a name that is merged over it, not beside one that is merged to the right", () => {
    const wide = ["施策番号", "施策名", null, "担当府省庁", "状況", "進捗状況"];
    const row = (number: number): CellValue[] => [number, `施策${String(number)}`, null, "総務省", "不明", "・済"];
    const result = readTable(sheetOf([wide, row(1), row(2)], { merges: ["B1:C1", "B2:C2", "B3:C3"] }), schema, context);
    expect(result.found && result.table.measures).toHaveLength(2);
    expect(kinds([measure(1), [null, null, ...measure(1).slice(2)]], { merges: ["B2:B3"] })).toEqual([
      ...["measure", "further"],
    ]);
  });
});
