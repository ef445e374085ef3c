import type { Conclusion, DueQuarter } from "../core/index.ts";

/** What a language says on the sheets of a summary. */
export interface SummaryWords {
  /** Names of the sheets: at most 31 characters, unlike one another. */
  readonly sheets: {
    readonly summary: string;
    readonly pivots: string;
    readonly charts: string;
    readonly data: string;
  };
  readonly title: (facts: { plan: string }) => string;
  /** `asOf` is an ISO date, as all dates below. */
  readonly period: (facts: { fiscalYear: number; half: 1 | 2 | undefined; asOf: string }) => string;
  readonly statusTable: {
    readonly mark: string;
    readonly status: string;
    readonly count: string;
    readonly percent: string;
    readonly total: string;
  };
  readonly rounding: string;
  /** That the rounded percentages add up to something else than 100. */
  readonly roundedSum: (facts: { sum: number }) => string;
  /** Heads of the lines below the table. */
  readonly lines: {
    readonly conclusion: string;
    readonly openErrors: string;
    readonly made: string;
  };
  readonly conclusion: (conclusion: Conclusion) => string;
  /** Titles of the rules and how many errors of each are not corrected; an empty list means that there are none. */
  readonly openErrors: (errors: readonly { title: string; count: number }[]) => string;
  /** `sources` are the ranges that were counted. */
  readonly made: (facts: {
    on: string;
    sources: readonly { readonly sheet: string; readonly range: string }[];
    schema: string;
    version: string;
  }) => string;
  readonly lateMeasures: (facts: { status: string; count: number }) => string;
  readonly lateHeaders: {
    readonly number: string;
    readonly name: string;
    readonly organizations: string;
    readonly reason: string;
  };
  /** Stands between the names of several organizations. */
  readonly separator: string;
  /** That a list goes on: how many more there are, and on which sheet and under which status. */
  readonly more: (facts: { count: number; sheet: string; status: string }) => string;
  /** Headers of the long form, in this order; each is unique, as a table's headers must be, and states its unit. */
  readonly dataHeaders: {
    readonly number: string;
    readonly chapter: string;
    readonly section: string;
    readonly name: string;
    readonly organization: string;
    readonly status: string;
    readonly statusGroup: string;
    readonly due: string;
    readonly dueQuarter: string;
    readonly measures: string;
    readonly assignments: string;
  };
  /** What stands for the measures that lack something. */
  readonly lacking: {
    readonly section: string;
    readonly organization: string;
    readonly due: string;
    readonly status: string;
  };
  readonly quarter: (facts: { quarter: DueQuarter; fiscalYear: number }) => string;
  readonly bySection: BreakdownWords;
  readonly byOrganization: BreakdownWords;
  readonly byDueQuarter: BreakdownWords;
  /** What Excel itself calls the values of a pivot table. */
  readonly pivotValues: string;
  /** The edges of a pivot table. */
  readonly pivotTotal: string;
  /** The plain ranges of the charts. */
  readonly chartHeaders: { readonly breakdown: string; readonly item: string };
  readonly overall: { readonly breakdown: string; readonly item: string };
  /** The row of a chart for all items that are not shown one by one. */
  readonly chartOthers: (facts: { count: number }) => string;
  readonly doughnut: {
    readonly title: (facts: { plan: string; total: number }) => string;
    readonly altText: (statuses: readonly { status: string; count: number; percent: number }[]) => string;
  };
  readonly barsAltText: (facts: { title: string; items: number; largest: string; count: number }) => string;
}

/** A breakdown of the measures: the heading of its pivot table and chart, and how it counts. */
export interface BreakdownWords {
  readonly title: string;
  readonly note: string;
  /** The caption of the pivot's data; it differs from every header of the long form. */
  readonly caption: string;
}
