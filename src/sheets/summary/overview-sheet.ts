import {
  type CountedMeasure,
  isoDate,
  type PlannedCell,
  rangeAddress,
  type SheetPlan,
  type Summary,
} from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { statusGroup } from "./labels.ts";
import type { SummaryWords } from "../../words/summary-words.ts";

/** Mark or number, status or name, count or organizations, percentage or reason. */
const columnWidths = [12, 52, 24, 32];
/**
 * So many measures of a status are listed, so that the sheet prints on one page; the rest is counted and pointed to.
 */
const listedMeasures = 25;

/** The day on which a summary is made, and what it is said with. */
export interface OverviewContext {
  readonly madeOn: number;
  readonly catalogue: Catalogue;
}

/**
 * The sheet that is read and printed: the figures, the conclusion, what stands open, and where it all comes from. All
 * that is to be read by programs stands in the long form.
 */
export function overviewSheetPlan(summary: Summary, { madeOn, catalogue }: OverviewContext): SheetPlan {
  const words = catalogue.summary;
  const { schema, period } = summary;
  const asOf = isoDate(period.reportingDate);
  const { fiscalYear } = period;
  return {
    kind: "summary",
    name: words.sheets.summary,
    columnWidths,
    rows: [
      [{ value: words.title({ plan: schema.title }), style: "heading" }],
      [{ value: words.period({ fiscalYear, half: schema.period?.half, asOf }), style: "note" }],
      [],
      ...statusRows(summary, words),
      [],
      ...lineRows(summary, madeOn, catalogue),
      ...lateRows(summary, words),
    ],
    table: undefined,
    pivots: [],
    charts: [],
    frozenRows: 0,
    print: { orientation: "portrait", repeatRows: undefined, isOnePage: true },
  };
}

function statusRows({ counts }: Summary, words: SummaryWords): PlannedCell[][] {
  const { statusTable, lacking, rounding, roundedSum } = words;
  const { statuses, notCounted, total, percentSum } = counts;
  const { mark, status, count, percent } = statusTable;
  const hasWholeSum = total === 0 || percentSum === 100;
  return [
    [mark, status, count, percent].map((value): PlannedCell => ({ value, style: "column-header" })),
    ...statuses.map((share) => shareRow(share.status.mark, share.status.label, share)),
    shareRow("", lacking.status, notCounted),
    [
      { value: null, style: "total" },
      { value: statusTable.total, style: "total" },
      { value: total, style: "total-count" },
      { value: total === 0 ? 0 : 1, style: "total-percent" },
    ],
    [{ value: hasWholeSum ? rounding : roundedSum({ sum: percentSum }), style: "note" }],
  ];
}

/** Percentages are rounded here, since Excel would round the exact share in a way of its own. */
function shareRow(
  mark: string,
  label: string,
  { count, percent }: { readonly count: number; readonly percent: number },
): PlannedCell[] {
  return [
    { value: mark === "" ? null : mark, style: "text" },
    { value: label, style: "wrapped" },
    { value: count, style: "count" },
    { value: percent / 100, style: "percent" },
  ];
}

/** What is to be said in sentences; each stands in the wide column, since no cells are merged (rule L1-12). */
function lineRows(
  { conclusion, openErrors, sources, schema: { title, version } }: Summary,
  madeOn: number,
  { summary: words, rules }: Catalogue,
): PlannedCell[][] {
  const errors = openErrors.map(({ rule, count }) => ({ title: rules[rule].title, count }));
  const made = {
    on: isoDate(madeOn),
    sources: sources.map(({ sheet, range }) => ({ sheet, range: rangeAddress(range) })),
    schema: title,
    version,
  };
  const lines = [
    [words.lines.conclusion, words.conclusion(conclusion)],
    [words.lines.openErrors, words.openErrors(errors)],
    [words.lines.made, words.made(made)],
  ] as const;
  return lines.map(([head, text]) => [
    { value: head, style: "column-header" },
    { value: text, style: "wrapped" },
  ]);
}

function lateRows({ lateMeasures, schema }: Summary, words: SummaryWords): PlannedCell[][] {
  const { number, name, organizations, reason } = words.lateHeaders;
  return lateMeasures.flatMap(({ status, measures }): PlannedCell[][] => {
    const { length: count } = measures;
    const heading: PlannedCell = { value: words.lateMeasures({ status: status.shortLabel, count }), style: "heading" };
    if (count === 0) return [[], [heading]];
    const group = statusGroup(status, schema, words);
    const more = { count: count - listedMeasures, sheet: words.sheets.data, status: group };
    return [
      [],
      [heading],
      [number, name, organizations, reason].map((value) => ({ value, style: "column-header" })),
      ...measures.slice(0, listedMeasures).map((measure) => measureRow(measure, words)),
      ...(count > listedMeasures ? [[{ value: words.more(more), style: "note" } as const]] : []),
    ];
  });
}

function measureRow(
  { number, name, organizations, reason }: CountedMeasure,
  { separator, lacking }: SummaryWords,
): PlannedCell[] {
  const under = organizations.length === 0 ? lacking.organization : organizations.join(separator);
  return [number ?? null, name ?? null, under, reason ?? null].map((value) => ({ value, style: "wrapped" }));
}
