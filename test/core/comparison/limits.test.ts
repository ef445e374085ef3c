import { describe, expect, test } from "@jest/globals";
import { comparePrevious, type Comparison } from "../../../src/core/comparison/compare-previous.ts";
import { findTables } from "../../../src/core/find-table.ts";
import type { Table } from "../../../src/core/reading/table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf, workbookOf } from "../sheets.ts";

type Row = readonly [number: CellValue, name: string];

function tableOf(rows: readonly Row[], organization = "総務省"): Table {
  const values = [["施策番号", "施策名", "担当府省庁", "状況"], ...rows.map((row) => [...row, organization, "実施中"])];
  const outcome = findTables(workbookOf(sheetOf(values)), {}, builtInSchema("general"), 0);
  if (!outcome.found) throw new Error(outcome.problem.code);
  return outcome.tables[0].table;
}

function compared(before: readonly Row[], now: readonly Row[]): Comparison {
  return comparePrevious(tableOf(now), tableOf(before));
}

describe("a measure is split", () => {
  const parts = (name: string, now: readonly string[]): number =>
    compared(
      [[1, name]],
      now.map((part, at): Row => [at + 11, part]),
    ).split.flatMap(({ several }) => several).length;

  test("by parts of two characters at least", () => {
    expect(parts("公園及び道路の整備", ["公園の整備", "道路の整備"])).toBe(2);
    expect(parts("園及び道路の整備", ["園の整備", "道路の整備"])).toBe(0);
  });

  test("by what is added to a name of four characters at least", () => {
    expect(parts("公園改修", ["公園改修（設計）", "公園改修（工事）"])).toBe(2);
    expect(parts("公園化", ["公園化（設計）", "公園化（工事）"])).toBe(0);
  });

  test("into sixty-four at most", () => {
    const numbered = (count: number): string[] =>
      Array.from({ length: count }, (_, at) => `防災行政無線の更新${String(at + 1)}`);
    expect([64, 65].map((count) => parts("防災行政無線の更新", numbered(count)))).toEqual([64, 0]);
  });
});

describe("numbers that were exchanged are told", () => {
  /** How many are told where so many of the measures have other numbers: the first ones each that of the next. */
  const told = (measures: number, exchanged: number, moved: number): number => {
    const before = Array.from({ length: measures }, (_, at): Row => [
      at + 1,
      `施策${"甲乙丙丁"[at % 4] ?? ""}${String(at)}`,
    ]);
    const now = before.map(([number, name], at): Row => {
      if (at < exchanged * 2) return [at % 2 === 0 ? at + 2 : at, name];
      return at < exchanged * 2 + moved ? [at + 1000, name] : [number, name];
    });
    return compared(before, now).reassigned.length;
  };

  test("where fewer than three, or a tenth of all, changed", () => {
    expect(told(20, 1, 0)).toBe(2);
    expect(told(20, 1, 1)).toBe(0);
    expect(told(50, 2, 1)).toBe(0);
    expect(told(52, 2, 1)).toBe(4);
  });
});

test("a number stays with a measure of other organizations where more than a fifth of the names is in common", () => {
  /** A name of so many pairs of characters, two of which all of them have. */
  const named = (pairs: number, from: number): string =>
    `点検実${Array.from({ length: pairs - 2 }, (_, at) => String.fromCharCode(from + at)).join("")}`;
  const isSame = (pairs: number): boolean => {
    const before = tableOf([[1, named(10, 0x5000)]], "財務省");
    return comparePrevious(tableOf([[1, named(pairs, 0x6000)]]), before).pairs.length === 1;
  };
  expect([9, 10, 11].map(isSame)).toEqual([true, false, false]);
});
