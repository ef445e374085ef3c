import type { PivotPlan } from "../../core/plans/pivot-plan.ts";
import type { PlannedCell, SheetPlan } from "../../core/plans/sheet-plan.ts";
import type { Summary } from "../../core/summary/summary.ts";
import { dataTableName } from "./data-sheet.ts";
import { breakdowns, statusGroups, type Breakdown } from "./labels.ts";
import type { SummaryWords } from "./words.ts";

/** Heading, note and a blank row stand above a pivot table. */
const rowsAbove = 3;
/** A pivot table of quarters has two rows of headers, six quarters, the measures without a date, and the total. */
const tallestQuarters = 10;
const gapRows = 2;
const gapColumns = 1;
const labelWidth = 40;
const countWidth = 12;
const gapWidth = 3;

const names = {
  section: "ShinchokuBySection",
  organization: "ShinchokuByOrganization",
  dueQuarter: "ShinchokuByDueQuarter",
} as const;

/**
 * The sheet of the pivot tables. They stand so that none grows into another when it is refreshed: that of the quarters,
 * which has at most so many rows, on top, and below it side by side those that may get any number of rows.
 *
 * `undefined` when the measures cannot be broken down by anything.
 */
export function pivotsSheetPlan(summary: Summary, words: SummaryWords): SheetPlan | undefined {
  const all = breakdowns(summary, words);
  if (all.length === 0) return undefined;
  const groups = statusGroups(summary.schema, words);
  const width = 1 + groups.length + 1 + gapColumns;
  const top = all.filter(({ kind }) => kind === "dueQuarter");
  const bottom = all.filter(({ kind }) => kind !== "dueQuarter");
  const bottomRow = top.length === 0 ? 0 : rowsAbove + tallestQuarters + gapRows;
  const placed = [
    ...top.map((breakdown) => ({ breakdown, row: 0, column: 0 })),
    ...bottom.map((breakdown, at) => ({ breakdown, row: bottomRow, column: at * width })),
  ];
  const blockWidths = [labelWidth, ...groups.map(() => countWidth), countWidth, gapWidth];
  return {
    kind: "summary-pivots",
    name: words.sheets.pivots,
    columnWidths: Array.from({ length: Math.max(bottom.length, 1) }, () => blockWidths).flat(),
    rows: headingRows(placed),
    table: undefined,
    pivots: placed.map(({ breakdown, row, column }) =>
      pivotPlan(breakdown, { row: row + rowsAbove, column }, groups, words),
    ),
    charts: [],
    frozenRows: 0,
    print: { orientation: "landscape", repeatRows: undefined, isOnePage: false },
  };
}

interface PlacedBreakdown {
  readonly breakdown: Breakdown;
  readonly row: number;
  readonly column: number;
}

function headingRows(placed: readonly PlacedBreakdown[]): PlannedCell[][] {
  const rows: PlannedCell[][] = [];
  for (const { breakdown, row, column } of placed) {
    put(row, column, { value: breakdown.words.title, style: "heading" });
    put(row + 1, column, { value: breakdown.words.note, style: "note" });
  }
  return Array.from(rows, (row) => row);

  function put(row: number, column: number, cell: PlannedCell): void {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push({ value: null, style: "note" });
    cells.push(cell);
  }
}

function pivotPlan(
  { kind, words, rows }: Breakdown,
  at: PivotPlan["at"],
  groups: readonly string[],
  { dataHeaders, pivotTotal }: SummaryWords,
): PivotPlan {
  const shown = groups.flatMap((group, column) =>
    rows.some(({ counts }) => counts[column]) ? [{ group, column }] : [],
  );
  const rowFields = {
    section: dataHeaders.section,
    organization: dataHeaders.organization,
    dueQuarter: dataHeaders.dueQuarter,
  };
  return {
    name: names[kind],
    at,
    source: dataTableName,
    rowField: rowFields[kind],
    rowItems: rows.map(({ label }) => label),
    columnField: dataHeaders.statusGroup,
    columnItems: shown.map(({ group }) => group),
    data: {
      field: kind === "organization" ? dataHeaders.assignments : dataHeaders.measures,
      caption: words.caption,
    },
    totalCaption: pivotTotal,
    figures: rows.map(({ counts }) => shown.map(({ column }) => counts[column] || null)),
  };
}
