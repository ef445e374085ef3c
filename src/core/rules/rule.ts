import type { Day } from "../calendar/day.ts";
import type { Comparison } from "../comparison/compare-previous.ts";
import type { Severity } from "../finding.ts";
import type { Overview } from "../overview/read-overviews.ts";
import type { Table } from "../reading/table.ts";
import type { Schema } from "../schema/schema.ts";
import type { Progress } from "../statements/progress.ts";
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

/** What a rule looks at: the input, and what the progress texts say, which is read once for all rules. */
export interface RuleInput extends CheckInput {
  readonly progress: readonly Progress[];
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
