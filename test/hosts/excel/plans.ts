import type { PlannedCell, WorkbookPlan } from "../../../src/core/index.ts";
import { cellsOf, sheetPlanOf } from "../../core/plans/sheet-plan.ts";

/** A plan that does nothing but what is given. */
export function planOf(parts: Partial<WorkbookPlan>): WorkbookPlan {
  return { replaces: [], edits: [], marks: [], dropDowns: [], choiceLists: [], sheets: [], ...parts };
}

/** Rows of cells in one style. */
export function cells(
  rows: readonly (readonly PlannedCell["value"][])[],
  style: PlannedCell["style"] = "text",
): PlannedCell[][] {
  return rows.map((row) => cellsOf(row, style));
}

/** A summary with data, pivot table and charts, as small as it can be. */
export const summaryPlan: WorkbookPlan = planOf({
  replaces: ["summary"],
  sheets: [
    sheetPlanOf({
      kind: "summary",
      name: "集計",
      columnWidths: [20, 10, 10],
      rows: [
        [{ value: "集計", style: "heading" }],
        [
          { value: "章", style: "column-header" },
          { value: "済", style: "column-header" },
          { value: "未", style: "column-header" },
        ],
        [
          { value: "第1章", style: "text" },
          { value: 3, style: "count" },
          { value: 0.25, style: "percent" },
        ],
        [
          { value: "第2章", style: "text" },
          { value: 4, style: "total-count" },
          { value: 0.5, style: "total-percent" },
        ],
        [{ value: "詳細", style: "link", link: { sheet: "表", row: 0, column: 0 } }],
      ],
      charts: [
        {
          name: "状況",
          kind: "stacked-bar",
          title: "章別の状況",
          altText: "第1章は済3",
          area: { top: 6, left: 0, bottom: 20, right: 6 },
          categories: { top: 2, left: 0, bottom: 3, right: 0 },
          series: [
            {
              name: { row: 1, column: 1 },
              values: { top: 2, left: 1, bottom: 3, right: 1 },
              fills: [{ color: "1F4E78", pattern: "none" }],
            },
            {
              name: { row: 1, column: 2 },
              values: { top: 2, left: 2, bottom: 3, right: 2 },
              fills: [{ color: "9DC3E6", pattern: "pct20" }],
            },
          ],
        },
      ],
      print: { orientation: "portrait", repeatRows: undefined, isOnePage: true },
    }),
    sheetPlanOf({
      kind: "summary-pivots",
      name: "集計（ピボット）",
      rows: [[{ value: "章と状況", style: "heading" }]],
      pivots: [
        {
          name: "ShinchokuPivot",
          at: { row: 2, column: 0 },
          source: "ShinchokuData",
          rowField: "章",
          rowItems: ["第1章", "第2章"],
          columnField: "状況",
          columnItems: ["1 済", "2 未"],
          data: { field: "件数", caption: "施策数" },
          valuesCaption: "値",
          totalCaption: "総計",
          figures: [
            [1, null],
            [1, 2],
          ],
        },
      ],
    }),
    sheetPlanOf({
      kind: "summary-data",
      name: "集計データ",
      rows: cells([
        ["章", "状況", "件数"],
        ["第1章", "1 済", 1],
        ["第2章", "1 済", 1],
        ["第2章", "2 未", 2],
      ]),
      table: { name: "ShinchokuData", top: 0, bottom: 3, columnCount: 3 },
      frozenRows: 1,
    }),
  ],
});
