import { statusFills, type ChartPlan, type History, type PlannedCell, type SheetPlan } from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { statusGroups } from "../summary/labels.ts";
import { periodNames } from "./period-names.ts";

const periodWidth = 28;
const countWidth = 11;
const chartColumnWidth = 9;
const chartColumns = 12;
/** Heights of the chart in rows: its frame, and each bar. */
const frameRows = 8;
const rowsPerBar = 2;

/** The statuses by period: one plain table from the first cell, and beside it a bar for each period. */
export function historyChartPlan(history: History, { history: words, summary }: Catalogue): SheetPlan {
  const { schema, counts } = history;
  const lacking = counts.some((row) => row.at(-1) !== 0);
  const groups = statusGroups(schema, summary).slice(0, lacking ? undefined : -1);
  const names = periodNames(history);
  const header = [words.headers.period, ...groups];
  const rows = counts.map((statuses, at): PlannedCell[] => [
    ...names.slice(at, at + 1).map((value): PlannedCell => ({ value, style: "text" })),
    ...statuses.slice(0, groups.length).map((value): PlannedCell => ({ value, style: "count" })),
  ]);
  return {
    kind: "history-chart",
    name: words.sheets.chart,
    columnWidths: [
      periodWidth,
      ...groups.map(() => countWidth),
      ...Array.from({ length: chartColumns + 1 }, () => chartColumnWidth),
    ],
    rows: [header.map((value): PlannedCell => ({ value, style: "column-header" })), ...rows],
    table: undefined,
    pivots: [],
    charts: [barsOf(history, groups.length, words)],
    frozenRows: 0,
    print: { orientation: "landscape", repeatRows: undefined, isOnePage: true },
  };
}

function barsOf({ schema, periods, counts }: History, groups: number, { chart }: Catalogue["history"]): ChartPlan {
  const bottom = periods.length;
  const left = groups + 2;
  const newest = counts.slice(-1).flat();
  return {
    name: "ShinchokuHistoryStatuses",
    kind: "stacked-bar",
    title: chart.title({ plan: schema.title }),
    altText: chart.altText({ periods: periods.length, measures: newest.reduce((sum, count) => sum + count, 0) }),
    area: { top: 0, left, bottom: frameRows + rowsPerBar * periods.length, right: left + chartColumns - 1 },
    categories: { top: 1, left: 0, bottom, right: 0 },
    series: Array.from({ length: groups }, (_, at) => ({
      name: { row: 0, column: at + 1 },
      values: { top: 1, left: at + 1, bottom, right: at + 1 },
      fills: statusFills(schema.statuses).slice(at, at + 1),
    })),
  };
}
