import { type CellRange, type ChartPlan, statusFills, type Summary } from "../../core/index.ts";
import { statusGroup, type Breakdown, type BreakdownRow } from "./labels.ts";
import type { SummaryWords } from "../../words/summary-words.ts";

/** Columns of the table that the charts read: breakdown, item, and then one a status. */
const itemColumn = 1;
const firstCountColumn = 2;
/** Columns beside the table over which the charts reach. */
export const chartColumns = 12;

/** Heights in rows of the default height. */
const doughnutRows = 18;
const barsFrameRows = 6;
const rowsPerBar = 1.2;
const rowsPerTallBar = 1.6;
/** A label of more characters is written in two lines. */
const longLabel = 20;
/**
 * So many rows fit on a page of A4, as wide as the chart; its margins are half an inch (Calibri; wider fonts leave
 * room).
 */
const pageRows = 46;
const gapRows = 1;

/** The charts of a summary on a table whose first row is the header, whose second all measures, and then the bars. */
export function chartPlans(
  summary: Summary,
  words: SummaryWords,
  groups: readonly string[],
  bars: readonly Breakdown[],
): ChartPlan[] {
  const lastColumn = firstCountColumn + groups.length - 1;
  const left = lastColumn + 2;
  const plans: ChartPlan[] = [];
  let areaTop = 0;
  const nextArea = (rows: number): CellRange => {
    const area = { top: areaTop, left, bottom: areaTop + rows - 1, right: left + chartColumns - 1 };
    areaTop += rows + gapRows;
    return area;
  };
  plans.push(doughnutPlan(summary, words, groups, nextArea(doughnutRows)));
  let firstRow = 2;
  for (const breakdown of bars) {
    plans.push(barsPlan(summary, words, groups, breakdown, firstRow, nextArea(barsRows(breakdown.rows))));
    firstRow += breakdown.rows.length;
  }
  return plans;
}

function doughnutPlan(
  { counts: { statuses, notCounted, total }, schema }: Summary,
  words: SummaryWords,
  groups: readonly string[],
  area: CellRange,
): ChartPlan {
  const shares = [...statuses, { status: undefined, ...notCounted }].map(({ status, count, percent }) => ({
    status: statusGroup(status, schema, words),
    count,
    percent,
  }));
  const points = { left: firstCountColumn, right: firstCountColumn + groups.length - 1 };
  return {
    name: "ShinchokuStatuses",
    kind: "doughnut",
    title: words.doughnut.title({ plan: schema.title, total }),
    altText: words.doughnut.altText(shares.slice(0, groups.length)),
    area,
    categories: { top: 0, bottom: 0, ...points },
    series: [
      {
        name: { row: 1, column: itemColumn },
        values: { top: 1, bottom: 1, ...points },
        fills: statusFills(schema.statuses).slice(0, groups.length),
      },
    ],
  };
}

function barsPlan(
  { schema }: Summary,
  { barsAltText }: SummaryWords,
  groups: readonly string[],
  { kind, words: { title }, rows }: Breakdown,
  top: number,
  area: CellRange,
): ChartPlan {
  const bottom = top + rows.length - 1;
  const largest = rows.reduce((most, row) => (row.total > most.total ? row : most));
  return {
    name: kind === "section" ? "ShinchokuSections" : "ShinchokuOrganizations",
    kind: "stacked-bar",
    title,
    altText: barsAltText({ title, items: rows.length, largest: largest.label, count: largest.total }),
    area,
    categories: { top, left: itemColumn, bottom, right: itemColumn },
    series: groups.map((_, at) => {
      const column = firstCountColumn + at;
      return {
        name: { row: 0, column },
        values: { top, left: column, bottom, right: column },
        fills: statusFills(schema.statuses).slice(at, at + 1),
      };
    }),
  };
}

function barsRows(rows: readonly BreakdownRow[]): number {
  const isTall = rows.some(({ label }) => Array.from(label).length > longLabel);
  return Math.min(pageRows, barsFrameRows + Math.ceil(rows.length * (isTall ? rowsPerTallBar : rowsPerBar)));
}
