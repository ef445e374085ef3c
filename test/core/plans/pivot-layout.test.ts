import { expect, test } from "@jest/globals";
import { pivotCells, pivotRange, withPivotCells, type PivotPlan } from "../../../src/core/index.ts";
import { cellsOf, sheetPlanOf } from "./sheet-plan.ts";

const pivot: PivotPlan = {
  name: "P",
  at: { row: 1, column: 1 },
  source: "T",
  rowField: "節",
  rowItems: ["第1節", "第2節"],
  columnField: "状況",
  columnItems: ["済", "未"],
  data: { field: "件数", caption: "施策数" },
  valuesCaption: "値",
  totalCaption: "総計",
  figures: [[1, null]],
};

test("a pivot table is laid out in tabular form; an item without figures has no total", () => {
  expect(pivotCells(pivot).map((row) => row.map(({ value }) => value))).toEqual([
    ["施策数", "状況", null, null],
    ["節", "済", "未", "総計"],
    ["第1節", 1, null, 1],
    ["第2節", null],
    ["総計", 1, null, 1],
  ]);
});

test("it covers the cells of its layout, from its first cell on", () => {
  const lines = pivotCells({
    ...pivot,
    figures: [
      [1, null],
      [2, 3],
    ],
  });
  const { top, left, bottom, right } = pivotRange(pivot);
  expect([top, left]).toEqual([1, 1]);
  expect([bottom - top + 1, right - left + 1]).toEqual([lines.length, Math.max(...lines.map((line) => line.length))]);
});

test("captions look like headers, items like texts, figures like counts, and totals stand out", () => {
  const styles = pivotCells({
    ...pivot,
    figures: [
      [1, null],
      [2, 3],
    ],
  }).map((row) => row.map(({ style }) => style));
  expect(styles).toEqual([
    ["column-header", "column-header", "column-header", "column-header"],
    ["column-header", "column-header", "column-header", "column-header"],
    ["wrapped", "count", "count", "total-count"],
    ["wrapped", "count", "count", "total-count"],
    ["total", "total-count", "total-count", "total-count"],
  ]);
});

test("it stands in the rows of its sheet, below and beside what is there, and covers no value", () => {
  const sheet = sheetPlanOf({ rows: [cellsOf(["題"]), cellsOf(["注"])], pivots: [pivot] });
  const { rows } = withPivotCells(sheet);
  expect(rows.map((row) => row.map(({ value }) => value))).toEqual([
    ["題"],
    ["注", "施策数", "状況", null, null],
    [null, "節", "済", "未", "総計"],
    [null, "第1節", 1, null, 1],
    [null, "第2節", null],
    [null, "総計", 1, null, 1],
  ]);
  expect(rows[2]?.[0]).toEqual({ value: null, style: "text" });
  const covered = sheetPlanOf({ rows: [[], cellsOf([null, null, "値"])], pivots: [pivot] });
  expect(() => withPivotCells(covered)).toThrow("Pivot table P would cover row 2");
});

test("a sheet without pivot tables stays as it is", () => {
  const sheet = sheetPlanOf({ rows: [cellsOf(["題"])] });
  expect(withPivotCells(sheet)).toBe(sheet);
});
