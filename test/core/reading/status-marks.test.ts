import { describe, expect, test } from "@jest/globals";
import { readTable } from "../../../src/core/reading/read-table.ts";
import { isMark } from "../../../src/core/reading/status-marks.ts";
import type { Table } from "../../../src/core/reading/table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { cellAddress } from "../../../src/core/workbook/address.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf, type SheetExtras } from "../sheets.ts";

const schema = builtInSchema("general");
const context = { dateSystem: 1900, reportingDate: 45_000 } as const;

function tableOf(rows: readonly (readonly CellValue[])[], extras: SheetExtras = {}): Table | undefined {
  const result = readTable(sheetOf(rows, extras), schema, context);
  return result.found ? result.table : undefined;
}

/** The statuses as read, with the cells that say them. */
function statuses(table: Table | undefined): (string | undefined)[] | undefined {
  return table?.rows.map(({ cells: { status } }) => {
    if (!status) return undefined;
    const { reading, inherited } = status;
    const text = reading.kind === "status" ? `${reading.text} ${reading.writtenAs}` : reading.kind;
    return [cellAddress(status), text, inherited].filter(Boolean).join(" ");
  });
}

const merged = ["A1:A2", "B1:B2", "C1:C2", "D1:G1"];
const grouped = [
  ["番号", "施策名", "担当府省庁", "状況", null, null, null],
  [null, null, null, "実施済み", "実施中", "実施予定", "その他"],
];
const measure = (number: number, ...marks: CellValue[]): CellValue[] => [
  number,
  `施策${String(number)}`,
  "内閣官房",
  ...marks,
];

describe("statuses with a column each", () => {
  test("are read from the column that bears the mark", () => {
    const table = tableOf([...grouped, measure(1, "○"), measure(2, null, "○"), measure(3, null, null, "○")], {
      merges: merged,
    });
    expect(statuses(table)).toEqual(["D3 実施済み label", "E4 実施中 label", "F5 実施予定 label"]);
    expect(table?.columns.map(({ markedStatus }) => markedStatus)).toEqual([
      undefined,
      undefined,
      undefined,
      "実施済み",
      "実施中",
      "実施予定",
      "その他",
    ]);
  });

  test("may head their columns in the only row of the header, or below a group that is not merged", () => {
    const marks = [measure(1, "✓"), measure(2, null, "✓")];
    expect(statuses(tableOf([["番号", "施策名", "担当府省庁", "済", "実施中"], ...marks]))).toEqual([
      "D2 済 label",
      "E3 実施中 label",
    ]);
    expect(
      statuses(
        tableOf([["番号", "施策名", "担当府省庁", "状況"], [null, null, null, "実施済み（A）", "実施中"], ...marks]),
      ),
    ).toEqual(["D3 実施済み label", "E4 実施中 label"]);
  });

  test("are empty without a mark, several with two, and unlisted where their column has a name of its own", () => {
    const rows = [
      measure(1, "○"),
      measure(2, null, "○"),
      measure(3),
      measure(4, "○", "○"),
      measure(5, null, null, null, "○"),
    ];
    expect(statuses(tableOf([...grouped, ...rows], { merges: merged }))).toEqual([
      "D3 実施済み label",
      "E4 実施中 label",
      "D5 empty",
      "D6 実施済み、実施中 several",
      "G7 その他 unlisted",
    ]);
  });

  test("that are written out in a column are read as written", () => {
    const rows = [measure(1, "○"), measure(2, null, "○"), measure(3, null, "おおむね")];
    expect(statuses(tableOf([...grouped, ...rows], { merges: merged }))?.at(-1)).toBe("E5 おおむね unlisted");
  });

  test("hold for further rows of a measure, left blank or merged", () => {
    const further = (organization: string): CellValue[] => [null, null, organization];
    const rows = [measure(1, "○"), further("総務省"), measure(2, null, "○"), further("法務省")];
    const blank = tableOf([...grouped, ...rows], { merges: [...merged, "B3:B4", "B5:B6"] });
    expect(statuses(blank)).toEqual([
      "D3 実施済み label",
      "D4 実施済み label blank",
      "E5 実施中 label",
      "D6 実施中 label blank",
    ]);
    const covered = tableOf([...grouped, ...rows], { merges: [...merged, "B3:B4", "B5:B6", "D3:D4"] });
    expect(statuses(covered)?.[1]).toBe("D4 実施済み label merge");
  });

  test("are not taken beside a column of the status itself", () => {
    const header = ["番号", "施策名", "担当府省庁", "状況", "実施済み", "実施中"];
    const table = tableOf([header, measure(1, "実施中", "○"), measure(2, "実施済み", null, "○")]);
    expect(statuses(table)).toEqual(["D2 実施中 label", "D3 実施済み label"]);
  });

  test.each([
    ["one column", ["実施済み", "備考"], [["○"], ["○"]]],
    ["two names of one status", ["実施済み", "済"], [["○"], [null, "○"]]],
    ["one mark", ["実施済み", "実施中"], [["○"], []]],
    ["more figures than marks", ["実施済み", "実施中"], [["○", 4], [5, "○"], [6]]],
    ["hardly more", ["実施済み", "実施中"], [...Array.from({ length: 9 }, () => ["○", 4] as const), [5, 6]]],
  ] as const)("are not made of %s", (_, heads, rows) => {
    const table = tableOf([
      ["番号", "施策名", "担当府省庁", "進捗状況", ...heads],
      ...rows.map((marks, at) => [...measure(at + 1, "・公表した。"), ...marks]),
    ]);
    expect(table?.columns.some(({ markedStatus }) => markedStatus !== undefined)).toBe(false);
  });

  test("are made of two marks, half of what stands in the columns", () => {
    const table = tableOf([
      ["番号", "施策名", "担当府省庁", "実施済み", "実施中"],
      measure(1, "○", 4),
      measure(2, 5, "○"),
    ]);
    expect(table?.columns.filter(({ markedStatus }) => markedStatus !== undefined)).toHaveLength(2);
  });

  test("make no progress table of a count table", () => {
    expect(
      tableOf([
        ["府省庁", "実施済み", "実施中"],
        ["内閣官房", "○"],
        ["総務省", null, "○"],
      ]),
    ).toBeUndefined();
  });

  test("need a status in the schema", () => {
    const without = { ...schema, fields: schema.fields.filter(({ name }) => name !== "status") };
    const rows = [["番号", "施策名", "担当府省庁", "実施済み", "実施中"], measure(1, "○"), measure(2, null, "○")];
    const result = readTable(sheetOf(rows), without, context);
    expect(result.found && result.table.columns.filter(({ field }) => field)).toHaveLength(3);
  });
});

test.each([
  ["○", true],
  [" ◯ ", true],
  ["✓", true],
  ["△", true],
  ["レ", true],
  ["ｘ", true],
  [1, true],
  ["①", true],
  [2, false],
  ["○○", false],
  ["済", false],
  [null, false],
] as const)("%j is a mark: %s", (value, expected) => {
  expect(isMark(value)).toBe(expected);
});
