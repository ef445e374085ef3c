import type { PivotPlan, PlannedCell, SheetPlan, Summary } from "../../core/index.ts";
import { dataTableName } from "./data-sheet.ts";
import { breakdowns, statusGroups, type Breakdown } from "./labels.ts";
import type { BreakdownWords, SummaryWords } from "../../words/summary-words.ts";

/** Heading, note and a blank row stand above a pivot table. */
const rowsAbove = 3;
/** A pivot table of quarters has two rows of headers, six quarters, the measures without a date, and the total. */
const tallestQuarters = 10;
const gapRows = 2;
const labelWidth = 48;
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
  const quarters = all.filter(({ kind }) => kind === "dueQuarter");
  const others = all.filter(({ kind }) => kind !== "dueQuarter");
  const othersRow = quarters.length === 0 ? 0 : rowsAbove + tallestQuarters + gapRows;
  const blockWidths = [labelWidth, ...groups.map(() => countWidth), countWidth, gapWidth];
  const place = (breakdown: Breakdown, row: number, at: number): PivotPlan =>
    pivotPlan(breakdown, { row: row + rowsAbove, column: at * blockWidths.length }, groups, words);
  const headings = (band: readonly Breakdown[]): PlannedCell[][] => [
    headingRow(band, blockWidths.length, ({ title }) => ({ value: title, style: "heading" })),
    headingRow(band, blockWidths.length, ({ note }) => ({ value: note, style: "note" })),
  ];
  return {
    kind: "summary-pivots",
    name: words.sheets.pivots,
    columnWidths: Array.from({ length: Math.max(others.length, 1) }, () => blockWidths).flat(),
    rows:
      quarters.length === 0
        ? headings(others)
        : [...headings(quarters), ...Array.from({ length: othersRow - 2 }, () => []), ...headings(others)],
    table: undefined,
    pivots: [
      ...quarters.map((breakdown, at) => place(breakdown, 0, at)),
      ...others.map((breakdown, at) => place(breakdown, othersRow, at)),
    ],
    charts: [],
    frozenRows: 0,
    print: { orientation: "landscape", repeatRows: undefined, isOnePage: false },
  };
}

/** Pivot tables that stand side by side have their headings in one row, each over its first column. */
function headingRow(
  band: readonly Breakdown[],
  width: number,
  cellOf: (words: BreakdownWords) => PlannedCell,
): PlannedCell[] {
  return band.flatMap(({ words }, at) => [
    ...Array.from({ length: at === 0 ? 0 : width - 1 }, (): PlannedCell => ({ value: null, style: "note" })),
    cellOf(words),
  ]);
}

function pivotPlan(
  { kind, words, rows }: Breakdown,
  at: PivotPlan["at"],
  groups: readonly string[],
  { dataHeaders, pivotTotal, pivotValues }: SummaryWords,
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
    valuesCaption: pivotValues,
    totalCaption: pivotTotal,
    figures: rows.map(({ counts }) => shown.map(({ column }) => counts[column] || null)),
  };
}
