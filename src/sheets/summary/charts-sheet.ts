import type { PlannedCell, SheetPlan, Summary } from "../../core/index.ts";
import { chartColumns, chartPlans } from "./chart-plans.ts";
import { breakdowns, statusGroups, type Breakdown } from "./labels.ts";
import type { SummaryWords } from "../../words/summary-words.ts";

const breakdownWidth = 16;
const itemWidth = 44;
const countWidth = 11;
const chartColumnWidth = 9;

/**
 * The sheet of the charts. All of them read one plain table, which begins in the first cell (rules L1-02 and L3-01), and
 * stand beside it. `undefined` when there are no measures.
 */
export function chartsSheetPlan(summary: Summary, words: SummaryWords): SheetPlan | undefined {
  if (summary.counts.total === 0) return undefined;
  const groups = shownGroups(summary, words);
  const bars = breakdowns(summary, words)
    .filter(({ kind }) => kind !== "dueQuarter")
    .map(inChartOrder);
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
    charts: chartPlans(summary, words, groups, bars),
    frozenRows: 0,
    print: { orientation: "portrait", repeatRows: undefined, isOnePage: true },
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
