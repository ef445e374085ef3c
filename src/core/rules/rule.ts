import type { UnfitColumns } from "./support/unfit-columns.ts";
import type { Comparison } from "../comparison/compare-previous.ts";
import type { Severity } from "../finding.ts";
import type { Overview } from "../overview/read-overviews.ts";
import type { ReportingPeriod } from "../period.ts";
import type { CellOf, Table } from "../reading/table.ts";
import type { Schema } from "../schema/schema.ts";
import type { Progress } from "../statements/progress.ts";
import type { CharacterMember } from "../text/characters.ts";
import type { FirstMentions } from "./support/first-mentions.ts";
import type { CellPosition } from "../workbook/workbook.ts";

/** What is checked: one table, what it should be like, and the period it reports on. */
export interface CheckInput {
  readonly table: Table;
  /** The tables of the same plan on the sheets before, whose measures this one must not repeat. */
  readonly earlier?: readonly Table[];
  readonly schema: Schema;
  /** Whether the schema is the plan's; `false` where the general one stands in for it. */
  readonly isSchemaKnown: boolean;
  /** Of the columns of the whole plan, where it has more tables than this one. */
  readonly unfit?: UnfitColumns | undefined;
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
  readonly unfit: UnfitColumns;
  readonly progress: readonly Progress[];
  /** The same of the texts in the column of what is to come, if there is one. */
  readonly next: readonly Progress[];
  /** The same of the texts in the column of reasons, if it is headed for what is to come as well (課題・今後の対応). */
  readonly outlooks: readonly Progress[];
  /** Where the texts up to here first mention each numbered event and count. */
  readonly firstMentions: FirstMentions;
  /** Of the cells with a text, those that hold one of the rule's `characters`, in reading order. */
  readonly candidates: readonly CellOf<"text">[];
}

/** The groups under which rules are documented. */
export const ruleGroups = [
  "layout",
  "content",
  "status",
  "dates",
  "writing",
  "measures",
  "overview",
  "previous",
  "progress",
] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/**
 * What a rule found in a cell. Facts are what a sentence needs, in no language: addresses, texts, ISO dates, counts.
 */
export interface RuleHit<Facts> {
  readonly at: CellPosition;
  /** The sheet of the cell, where it is not the table's. */
  readonly sheet?: string;
  /** The text that is wrong, as a user sees it in the cell. */
  readonly value: string;
  readonly facts: Facts;
  /** The cell's whole new text, given only when the change cannot alter the meaning. */
  readonly fix?: string;
}

/** A rule: a pure function over a table that reports facts. It neither writes sentences nor knows a host. */
export interface Rule<Id extends string, Facts> {
  /** The thing and what is wrong with it, such as `status-unlisted`. */
  readonly id: Id;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /**
   * For an error: whether it rests on the reading of a text, so that a person may confirm that all is well. Other
   * errors are facts; warnings and notes are doubts anyway.
   */
  readonly isDoubt?: boolean;
  /** A rule that looks only at texts with certain characters names them, and gets those texts as `candidates`. */
  readonly characters?: readonly CharacterMember[];
  check(input: RuleInput): Iterable<RuleHit<Facts>>;
}

/** Declares a rule; it only fixes the types of its id and facts. */
export function defineRule<const Id extends string, Facts>(rule: Rule<Id, Facts>): Rule<Id, Facts> {
  return rule;
}
