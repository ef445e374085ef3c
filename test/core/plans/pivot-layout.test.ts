import { expect, test } from "@jest/globals";
import { pivotCells, withPivotCells, type PivotPlan } from "../../../src/core/index.ts";
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

test("it stands in the rows of its sheet, below and beside what is there, and covers no value", () => {
  const sheet = sheetPlanOf({ rows: [cellsOf(["題"]), cellsOf(["注"])], pivots: [pivot] });
  const { rows } = withPivotCells(sheet);
  expect(rows.map(([first, second]) => [first?.value, second?.value])).toEqual([
    ["題", undefined],
    ["注", "施策数"],
    [null, "節"],
    [null, "第1節"],
    [null, "第2節"],
    [null, "総計"],
  ]);
  expect(withPivotCells(sheetPlanOf({}))).toEqual(sheetPlanOf({}));
  const covered = sheetPlanOf({ rows: [[], cellsOf([null, null, "値"])], pivots: [pivot] });
  expect(() => withPivotCells(covered)).toThrow("Pivot table P would cover row 2");
});
