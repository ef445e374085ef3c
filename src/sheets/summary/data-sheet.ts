import {
  ProblemError,
  dueQuarterOf,
  isoDate,
  rowLimit,
  type PlannedCell,
  type SheetPlan,
  type Summary,
} from "../../core/index.ts";
import { quarterLabel, statusGroup } from "./labels.ts";
import type { SummaryWords } from "../../words/summary-words.ts";

/** The source of the pivot tables. */
export const dataTableName = "ShinchokuData";

const columnWidths = [12, 34, 40, 50, 24, 40, 18, 14, 24, 14, 14];

/** A value of the long form. */
type DataValue = string | number | null;

/**
 * The long form without its header: one row a measure and organization, one value a cell, ISO dates, and no formulas,
 * so that it keeps the rules for machine-readable data of 2026 (L1-07, L2-06, L3-01, L3-04, L3-05, L3-09). Added up,
 * the last two columns are the number of measures and, by organization, that of the measures of each.
 */
export function dataRows(summary: Summary, words: SummaryWords): DataValue[][] {
  const { schema, period, measures } = summary;
  refuseTooMany(summary);
  const { lacking } = words;
  return measures.flatMap((measure) => {
    const { number, chapter, section, name, organizations, status, due } = measure;
    const quarter = due === undefined ? undefined : dueQuarterOf(due, period);
    const under = organizations.length === 0 ? [lacking.organization] : organizations;
    return under.map((organization, at): DataValue[] => [
      number ?? null,
      chapter ?? null,
      section ?? lacking.section,
      name ?? null,
      organization,
      status?.label ?? lacking.status,
      statusGroup(status, schema, words),
      due === undefined ? null : isoDate(due),
      quarterLabel(quarter, summary, words),
      at === 0 ? 1 : 0,
      1,
    ]);
  });
}

/** Throws `summary-too-long` for what no sheet holds, before anything is made of it. */
function refuseTooMany({ measures }: Summary): void {
  const rows = measures.reduce((sum, { organizations }) => sum + Math.max(organizations.length, 1), 1);
  if (rows > rowLimit) throw new ProblemError({ code: "summary-too-long", facts: { rows, limit: rowLimit } });
}

/** The headers of the long form. */
export function dataHeader({ dataHeaders }: SummaryWords): string[] {
  return Object.values(dataHeaders);
}

/** The sheet of the long form: a table from the first cell on, and nothing else. */
export function dataSheetPlan(summary: Summary, words: SummaryWords): SheetPlan {
  const header = dataHeader(words);
  const blankRow: PlannedCell[] = header.map(() => ({ value: null, style: "text" }));
  const cells = dataRows(summary, words).map((row) =>
    row.map((value): PlannedCell => ({ value, style: typeof value === "number" ? "count" : "text" })),
  );
  return {
    kind: "summary-data",
    name: words.sheets.data,
    columnWidths,
    rows: [
      header.map((value): PlannedCell => ({ value, style: "column-header" })),
      ...(cells.length > 0 ? cells : [blankRow]),
    ],
    table: { name: dataTableName, top: 0, bottom: Math.max(cells.length, 1), columnCount: header.length },
    pivots: [],
    charts: [],
    frozenRows: 1,
    print: { orientation: "landscape", repeatRows: { first: 0, last: 0 }, isOnePage: false },
  };
}
