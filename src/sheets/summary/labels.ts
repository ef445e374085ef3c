import type { CrossTable, DueQuarter, Schema, Status, Summary } from "../../core/index.ts";
import type { BreakdownWords, SummaryWords } from "../../words/summary-words.ts";

/**
 * The name of a status in pivots and charts, `undefined` being that of the measures without one. Names are numbered in
 * the schema's order, since a pivot table sorts its items by their text: 1 実施済, 2 準備中.
 */
export function statusGroup(status: Status | undefined, { statuses }: Schema, { lacking }: SummaryWords): string {
  const number = status ? statuses.indexOf(status) + 1 : statuses.length + 1;
  const digits = String(statuses.length + 1).length;
  return `${String(number).padStart(digits, "0")} ${status ? status.shortLabel : lacking.status}`;
}

/** The names of all statuses in the schema's order, and last that of the measures without one. */
export function statusGroups(schema: Schema, words: SummaryWords): string[] {
  return [...schema.statuses, undefined].map((status) => statusGroup(status, schema, words));
}

/** The name of the quarter in which a measure is due. */
export function quarterLabel(
  quarter: DueQuarter | undefined,
  { period: { fiscalYear } }: Summary,
  words: SummaryWords,
): string {
  return quarter === undefined ? words.lacking.due : words.quarter({ quarter, fiscalYear });
}

/** A cross table with its words: rows by name, in order. */
export interface Breakdown {
  readonly kind: "section" | "organization" | "dueQuarter";
  readonly words: BreakdownWords;
  readonly rows: readonly BreakdownRow[];
}

export interface BreakdownRow {
  readonly label: string;
  /** Whether it stands for the measures that lack what the breakdown is by. */
  readonly isLacking: boolean;
  /** By status, and last the measures without a listed one. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** The breakdowns that the table allows: by section, by organization, and by the quarter in which measures are due. */
export function breakdowns(summary: Summary, words: SummaryWords): Breakdown[] {
  const { bySection, byOrganization, byDueQuarter } = summary;
  const { lacking } = words;
  const all = [
    breakdown("section", words.bySection, bySection, (key) => key ?? lacking.section),
    breakdown("organization", words.byOrganization, byOrganization, (key) => key ?? lacking.organization),
    breakdown("dueQuarter", words.byDueQuarter, byDueQuarter, (key) => quarterLabel(key, summary, words)),
  ];
  return all.filter((one) => one !== undefined);
}

function breakdown<Key>(
  kind: Breakdown["kind"],
  words: BreakdownWords,
  table: CrossTable<Key> | undefined,
  labelOf: (key: Key | undefined) => string,
): Breakdown | undefined {
  if (!table) return undefined;
  const rows = table.map(({ key, counts, total }): BreakdownRow => ({
    label: labelOf(key),
    isLacking: key === undefined,
    counts,
    total,
  }));
  return { kind, words, rows: withoutRepeats(rows) };
}

/**
 * Somebody may have written what we write for the measures that lack something, or one name in different letter case; a
 * pivot table has one item for both.
 */
function withoutRepeats(rows: readonly BreakdownRow[]): BreakdownRow[] {
  const byLabel = new Map<string, BreakdownRow>();
  for (const row of rows) {
    const key = row.label.toLowerCase();
    const before = byLabel.get(key);
    const counts = row.counts.map((count, at) => count + (before?.counts[at] ?? 0));
    const label = before?.label ?? row.label;
    byLabel.set(key, { ...row, label, counts, total: row.total + (before?.total ?? 0) });
  }
  return [...byLabel.values()];
}
