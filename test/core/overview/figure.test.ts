import { describe, expect, test } from "@jest/globals";
import { figuresOf } from "../../../src/core/overview/figure.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";

const at = { row: 3, column: 2 };

/** What a cell states, without its place: label, count, percentage with its decimals, and whether a unit is named. */
function stated(value: CellValue): unknown {
  const figures = figuresOf(value, at);
  if (!figures) return undefined;
  const { label, count, percent, hasUnit } = figures;
  return [label, count?.value, percent && [Math.round(percent.value * 10) / 10, percent.decimals], hasUnit];
}

describe("a cell states", () => {
  test.each<[CellValue, unknown]>([
    ["27施策（17％）", ["", 27, [17, 0], true]],
    ["27 件 ( 17.5 % )", ["", 27, [17.5, 1], true]],
    ["1,234事業", ["", 1234, undefined, true]],
    ["12項目", ["", 12, undefined, true]],
    ["1 measure", ["", 1, undefined, true]],
    ["２７", ["", 27, undefined, false]],
    ["17.25%", ["", undefined, [17.3, 2], false]],
    ["「既に実施済み」 … 27施策(17%)", ["「既に実施済み」", 27, [17, 0], true]],
    ["実施済み・・・3件", ["実施済み", 3, undefined, true]],
    ["実施済み：3", ["実施済み", 3, undefined, false]],
    [27, ["", 27, undefined, false]],
    [0, ["", 0, undefined, false]],
    [0.17, ["", undefined, [17, undefined], false]],
  ])("%j as %j", (value, expected) => {
    expect(stated(value)).toEqual(expected);
  });

  test.each<[CellValue]>([[-1], [1.5], [-0.5], ["済"], [""], ["3名"], ["12,34件"], ["1.2.3%"], [true], [null]])(
    "nothing countable: %j",
    (value) => {
      expect(stated(value)).toBeUndefined();
    },
  );

  test("its figures with where they stand and how they are written", () => {
    expect(figuresOf("２件", at)?.count).toEqual({ ...at, text: "２件", value: 2 });
    expect(figuresOf("５％", at)?.percent).toEqual({ ...at, text: "５％", value: 5, decimals: 0 });
    expect(figuresOf(2, at)?.count).toEqual({ ...at, text: "2", value: 2 });
  });

  test("nothing behind more words than a label has", () => {
    expect(stated(`${"あ".repeat(197)}1件`)).toBeDefined();
    expect(stated(`${"あ".repeat(198)}1件`)).toBeDefined();
    expect(stated(`${"あ".repeat(199)}1件`)).toBeUndefined();
  });
});
