import type { Day } from "../calendar/day.ts";
import type { Comparison } from "../comparison/compare-previous.ts";
import type { Severity } from "../finding.ts";
import type { Overview } from "../overview/read-overviews.ts";
import type { Table } from "../reading/table.ts";
import type { Schema } from "../schema/schema.ts";
import type { Progress } from "../statements/progress.ts";
import type { Count, StatedDate } from "../statements/statement.ts";
import type { CellPosition } from "../workbook/workbook.ts";

/** What is checked: one table, what it should be like, and the period it reports on. */
export interface CheckInput {
  readonly table: Table;
  readonly schema: Schema;
  readonly period: ReportingPeriod;
  /** The table beside that of the report before, when one was given; rules that need it are silent without. */
  readonly comparison?: Comparison | undefined;
  /** Counts of the table's measures that somebody made by hand, anywhere in the workbook. */
  readonly overviews: readonly Overview[];
}

/**
 * What a rule looks at: the input, and what a stretch of the progress texts says, which is read once for all rules. The
 * stretches come in sheet order, so that never all that a large table says is in memory.
 */
export interface RuleInput extends CheckInput {
  readonly progress: readonly Progress[];
  readonly firstMentions: FirstMentions;
}

/** What the texts told first of a numbered event or of a count, by what it is: kept from stretch to stretch. */
export interface FirstMentions {
  readonly events: Map<string, { readonly date: StatedDate; readonly at: CellPosition }>;
  readonly counts: Map<string, { readonly count: Count; readonly at: CellPosition }>;
}

/** The fiscal year that is reported, its first and last day, and the day as of which the rows are true. */
export interface ReportingPeriod {
  readonly fiscalYear: number;
  readonly start: Day;
  readonly end: Day;
  readonly reportingDate: Day;
}

/** What a rule found in a cell. Facts are what a sentence needs, in no language: addresses, texts, ISO dates, counts. */
export interface Report<Facts> {
  readonly at: CellPosition;
  /** The sheet of the cell, where it is not the table's. */
  readonly sheet?: string;
  /** The text that is wrong, as a person sees it in the cell. */
  readonly value: string;
  readonly facts: Facts;
  /** The cell's whole new text, given only when the change cannot alter the meaning. */
  readonly fix?: string;
}

/** A rule: a pure function over a table that reports facts. It neither writes sentences nor knows a host. */
export interface Rule<Id extends string, Facts> {
  /** The thing and what is wrong with it, such as `status-unlisted`. */
  readonly id: Id;
  readonly severity: Severity;
  check(input: RuleInput): Iterable<Report<Facts>>;
}

/** Declares a rule; it only fixes the types of its id and facts. */
export function defineRule<const Id extends string, Facts>(rule: Rule<Id, Facts>): Rule<Id, Facts> {
  return rule;
}
