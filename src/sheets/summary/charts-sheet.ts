import type { CellRange, ChartPlan, PlannedCell, SheetPlan, Summary } from "../../core/index.ts";
import { chartColumns, chartPlans } from "./chart-plans.ts";
import { breakdowns, statusGroups, type Breakdown } from "./labels.ts";
import type { SummaryWords } from "../../words/summary-words.ts";
import { largestOf, smallestOf } from "../../core/index.ts";

const breakdownWidth = 16;
const itemWidth = 44;
const countWidth = 11;
const chartColumnWidth = 9;

/**
 * The sheet of the charts. All of them read one plain table, which begins in the first cell (rules L1-02 and L3-01),
 * and stand beside it. `undefined` when there are no measures.
 */
export function chartsSheetPlan(summary: Summary, words: SummaryWords): SheetPlan | undefined {
  if (summary.counts.total === 0) return undefined;
  const groups = shownGroups(summary, words);
  const bars = breakdowns(summary, words)
    .filter(({ kind }) => kind !== "dueQuarter")
    .map((breakdown) => withOthers(inChartOrder(breakdown), words));
  const charts = chartPlans(summary, words, groups, bars);
  const header = [words.chartHeaders.breakdown, words.chartHeaders.item, ...groups];
  return {
    kind: "summary-charts",
    name: words.sheets.charts,
    columnWidths: [
      breakdownWidth,
      itemWidth,
      ...groups.map(() => countWidth),
      ...Array.from({ length: chartColumns + 1 }, () => chartColumnWidth),
    ],
    rows: [
      header.map((value): PlannedCell => ({ value, style: "column-header" })),
      ...chartRows(summary, words, bars).map(([breakdown, item, ...counts]): PlannedCell[] => [
        { value: breakdown, style: "text" },
        { value: item, style: "text" },
        ...counts.slice(0, groups.length).map((value): PlannedCell => ({ value, style: "count" })),
      ]),
    ],
    table: undefined,
    pivots: [],
    charts,
    frozenRows: 0,
    print: {
      orientation: "portrait",
      repeatRows: undefined,
      isOnePage: false,
      area: printedArea(charts),
      pageRows: charts.slice(1).map(({ area }) => area.top),
    },
  };
}

/**
 * The charts only: with the table beside them they would be printed at half the size. Pivot tables show the figures.
 */
function printedArea(charts: readonly ChartPlan[]): CellRange {
  const areas = charts.map(({ area }) => area);
  return {
    top: 0,
    left: smallestOf(areas, ({ left }) => left),
    bottom: largestOf(areas, ({ bottom }) => bottom),
    right: largestOf(areas, ({ right }) => right),
  };
}

/** The measures without a status have a column only where there are any. */
function shownGroups({ schema, counts }: Summary, words: SummaryWords): string[] {
  const groups = statusGroups(schema, words);
  return counts.notCounted.count === 0 ? groups.slice(0, -1) : groups;
}

/** Sections stay in the plan's order; organizations come by their number of measures, and what has none last. */
function inChartOrder(breakdown: Breakdown): Breakdown {
  if (breakdown.kind === "section") return breakdown;
  const rows = breakdown.rows.toSorted(
    (one, other) => Number(one.isLacking) - Number(other.isLacking) || other.total - one.total,
  );
  return { ...breakdown, rows };
}

/** Bars of a chart that fit on a page and can be told apart. */
const mostBars = 30;

/**
 * The largest rows in their order, and one for all others: 400 bars are too thin to read. Pivot tables have them all.
 */
function withOthers(breakdown: Breakdown, { chartOthers }: SummaryWords): Breakdown {
  const { rows } = breakdown;
  if (rows.length <= mostBars) return breakdown;
  const largest = new Set(rows.toSorted((one, other) => other.total - one.total).slice(0, mostBars - 1));
  const others = rows.filter((row) => !largest.has(row));
  const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);
  const together = {
    label: chartOthers({ count: others.length }),
    isLacking: false,
    counts: rows
      .slice(0, 1)
      .flatMap(({ counts }) => counts.map((_, at) => sum(others.flatMap((other) => other.counts.slice(at, at + 1))))),
    total: sum(others.map(({ total }) => total)),
  };
  return { ...breakdown, rows: [...rows.filter((row) => largest.has(row)), together] };
}

type ChartRow = readonly [breakdown: string, item: string, ...counts: number[]];

function chartRows(
  { counts: { statuses, notCounted } }: Summary,
  { overall }: SummaryWords,
  bars: readonly Breakdown[],
): ChartRow[] {
  const counts = [...statuses, notCounted].map(({ count }) => count);
  return [
    [overall.breakdown, overall.item, ...counts],
    ...bars.flatMap(({ words, rows }) => rows.map((row): ChartRow => [words.title, row.label, ...row.counts])),
  ];
}
