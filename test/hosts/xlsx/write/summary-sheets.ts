import type { ChartFill, ChartPlan, PivotPlan, SheetPlan } from "../../../../src/core/index.ts";
import { cellsOf as cells, sheetPlanOf } from "../../../core/plans/sheet-plan.ts";

/** A row of the source: measure, section, organization, status; `counts` is 0 on a measure's further rows. */
export interface SourceRow {
  readonly measure: string;
  readonly section: string;
  readonly organization: string;
  readonly status: string;
  readonly counts: 0 | 1;
}

export const header = ["施策番号", "施策名", "節", "担当府省庁", "状況", "完了予定", "施策数", "延べ施策数"] as const;

/** An independent count in the order of the items; nothing where no row is. */
export function figuresOf(
  rows: readonly SourceRow[],
  rowItems: readonly string[],
  rowOf: (row: SourceRow) => string,
  columnItems: readonly string[],
  valueOf: (row: SourceRow) => number,
): (number | null)[][] {
  return rowItems.map((item) =>
    columnItems.map((status) => {
      const found = rows.filter((row) => rowOf(row) === item && row.status === status);
      return found.length === 0 ? null : found.reduce((sum, row) => sum + valueOf(row), 0);
    }),
  );
}

const print = { orientation: "portrait", repeatRows: undefined, isOnePage: true } as const;

/** A sheet of a summary, with what is not said left empty. */
export function sheet(name: string, some: Partial<SheetPlan>): SheetPlan {
  return sheetPlanOf({ kind: "summary", name, print, ...some });
}

/** The table that pivot tables read. */
export function dataSheet(rows: readonly SourceRow[]): SheetPlan {
  const values = rows.map(({ measure, section, organization, status, counts }, index) => [
    index + 1,
    measure,
    section,
    organization,
    status,
    index % 3 === 0 ? null : "2008-03-31",
    counts,
    1,
  ]);
  return sheet("集計データ", {
    rows: [cells(header, "column-header"), ...values.map((row) => cells(row))],
    table: { name: "ShinchokuData", top: 0, bottom: rows.length, columnCount: header.length },
    columnWidths: [10, 40, 30, 20, 20, 14, 10, 12],
  });
}

export interface PivotItems {
  readonly sections: readonly string[];
  readonly organizations: readonly string[];
  readonly statuses: readonly string[];
}

/** Section × status and organization × status, the second below the first. */
export function pivotPlans(
  rows: readonly SourceRow[],
  { sections, organizations, statuses }: PivotItems,
): [PivotPlan, PivotPlan] {
  const shared = {
    source: "ShinchokuData",
    columnField: "状況",
    columnItems: statuses,
    valuesCaption: "値",
    totalCaption: "総計",
  };
  return [
    {
      ...shared,
      name: "節別の状況",
      at: { row: 2, column: 0 },
      rowField: "節",
      rowItems: sections,
      data: { field: "施策数", caption: "施策の数" },
      figures: figuresOf(
        rows,
        sections,
        ({ section }) => section,
        statuses,
        ({ counts }) => counts,
      ),
    },
    {
      ...shared,
      name: "府省庁別の状況",
      at: { row: sections.length + 8, column: 0 },
      rowField: "担当府省庁",
      rowItems: organizations,
      data: { field: "延べ施策数", caption: "施策の延べ数" },
      figures: figuresOf(
        rows,
        organizations,
        ({ organization }) => organization,
        statuses,
        () => 1,
      ),
    },
  ];
}

const fills: readonly ChartFill[] = [
  { color: "0B4F8A", pattern: "none" },
  { color: "5BA3D9", pattern: "wdUpDiag" },
  { color: "F2B632", pattern: "pct20" },
  { color: "A8452C", pattern: "ltHorz" },
];

/** Stacked bars of figures that stand from a cell on: names above, labels on the left. */
export function barChart(
  title: string,
  top: number,
  labels: number,
  series: number,
  area: ChartPlan["area"],
): ChartPlan {
  return {
    name: title,
    kind: "stacked-bar",
    title,
    altText: `${title}の積み上げ横棒グラフ`,
    area,
    categories: { top: top + 1, left: 0, bottom: top + labels, right: 0 },
    series: Array.from({ length: series }, (_, index) => ({
      name: { row: top, column: index + 1 },
      values: { top: top + 1, left: index + 1, bottom: top + labels, right: index + 1 },
      fills: fills.slice(index, index + 1),
    })),
  };
}

/** A doughnut of one column of figures, labels on the left. */
export function doughnut(title: string, top: number, labels: number, area: ChartPlan["area"]): ChartPlan {
  return {
    name: title,
    kind: "doughnut",
    title,
    altText: `${title}のドーナツグラフ`,
    area,
    categories: { top: top + 1, left: 0, bottom: top + labels, right: 0 },
    series: [
      { name: { row: top, column: 1 }, values: { top: top + 1, left: 1, bottom: top + labels, right: 1 }, fills },
    ],
  };
}
