import type { Day } from "../calendar/day.ts";
import type { Organization } from "./organization.ts";

/**
 * What the measures of one plan look like. All that differs between plans is data here, nothing of it is code:
 * the columns, the statuses, the organizations and the period.
 */
export interface Schema {
  /** A short identifier, such as `secure-japan-2007`. */
  readonly name: string;
  /** The plan's title as printed: セキュア・ジャパン2007. */
  readonly title: string;
  readonly version: string;
  readonly fields: readonly Field[];
  /** Texts that stand for an empty cell (Frictionless `missingValues`). */
  readonly missingValues: readonly string[];
  /** In the order in which a report lists them. */
  readonly statuses: readonly Status[];
  readonly organizations: readonly Organization[];
  readonly conclusion: ConclusionThresholds;
  /** Rules that this plan takes otherwise than the product does. */
  readonly rules: readonly RuleSetting[];
  /** The half-year that is reported; a schema for any plan has none. */
  readonly period: Period | undefined;
}

/**
 * One column of the table.
 *
 * These names have a meaning to the rules or to the summary, whatever the titles are: `number`, `chapter`, `section`,
 * `name`, `organizations`, `status`, `progress`, `next`, `due`, `completed`, `reason`. Any other name is an ordinary
 * column.
 */
export interface Field {
  readonly name: string;
  /** The column's header in a clean workbook. */
  readonly title: string;
  /** Other headers that mean this column. Spaces, line breaks and width need no alias. */
  readonly aliases: readonly string[];
  readonly type: FieldType;
  readonly required: boolean;
  readonly unique: boolean;
  /** A regular expression that the whole text must match. */
  readonly pattern: string | undefined;
  /** Longest allowed text in characters (Unicode code points). */
  readonly maxLength: number | undefined;
}

export type FieldType = "text" | "number" | "integer" | "date" | "status" | "organizations";

/**
 * How far a measure with a status has got, for rules that serve every plan. From most to least advanced; `unsure` is
 * the stage of a status of which nobody has said what it means: rules are silent about it, and it makes no conclusion
 * better.
 */
export const stages = ["done", "underway", "planned", "late", "undecided", "stopped", "unsure"] as const;
export type Stage = (typeof stages)[number];

/** One of the statuses that the plan allows. */
export interface Status {
  readonly code: string;
  /** The official wording, which a clean workbook carries. */
  readonly label: string;
  readonly shortLabel: string;
  /** A sign that tells the statuses apart without colour: ◎ ○ △ ×. */
  readonly mark: string;
  /** Other ways staff write it. */
  readonly aliases: readonly string[];
  readonly stage: Stage;
  /** Names of the fields that must not be empty in a row with this status. */
  readonly requires: readonly string[];
  /** Whether the status says that the measure will be carried out within the fiscal year. */
  readonly withinFiscalYear: boolean;
}

/** From which share of the measures on the conclusion of a summary uses a word; in per cent, from the exact share. */
export interface ConclusionThresholds {
  /** Measures of which it is known that they can be carried out, for "nearly all" (ほぼ全て). */
  readonly nearlyAll: number;
  /** The same, for "most" (多く). */
  readonly most: number;
  /** Measures that are done or underway, for saying that the plan is underway (進捗している). */
  readonly started: number;
}

/** What a plan makes of a rule: how serious its findings are, or that it is not checked. */
export const ruleSeverities = ["error", "warning", "info", "off"] as const;
export interface RuleSetting {
  /** The rule’s id, such as `cell-merged`. */
  readonly rule: string;
  readonly severity: (typeof ruleSeverities)[number];
}

/**
 * The half-year or year that a workbook reports on. Fiscal years run from April to March and carry the year of April.
 */
export interface Period {
  readonly fiscalYear: number;
  readonly half: 1 | 2 | undefined;
  /** The day as of which the statuses are stated. */
  readonly reportingDate: Day | undefined;
}

/** The name of the schema that stands in for a plan's own, and whose words are those of many plans. */
export const generalSchemaName = "general";

/** The names of the fields that are known by name. */
export const fieldNames = {
  number: "number",
  chapter: "chapter",
  section: "section",
  name: "name",
  organizations: "organizations",
  status: "status",
  progress: "progress",
  /** What is to come, where the plan has a column for it beside that of what was done. */
  next: "next",
  due: "due",
  completed: "completed",
  reason: "reason",
} as const;
