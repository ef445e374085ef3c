import type { ProposedColumn, Stage, StageReason, Suspect } from "../core/index.ts";

/** What is said of a schema that was proposed from a workbook. */
export interface LearningWords {
  /** What was read, and what the plan is taken to be called. */
  readonly read: (facts: { file: string; sheets: readonly string[]; measures: number; title: string }) => string;
  /** `fiscalYear` and the ISO date that titles tell; `undefined` where they tell none. */
  readonly period: (facts: { fiscalYear: number | undefined; reportingDate: string | undefined }) => string;
  readonly headings: {
    readonly columns: string;
    readonly statuses: string;
    readonly organizations: (facts: { count: number }) => string;
    readonly suspects: string;
  };
  /** `meaning` is the general title of what the column was taken for; `undefined` for a column of the plan's own. */
  readonly column: (facts: {
    header: string;
    meaning: string | undefined;
    by: ProposedColumn["by"];
    required: boolean;
  }) => string;
  readonly status: (facts: { label: string; count: number; stage: Stage; why: StageReason }) => string;
  /** By what a column was taken for its field, and why a stage was proposed. */
  readonly by: { readonly [By in ProposedColumn["by"]]: string };
  readonly why: (why: StageReason) => string;
  readonly organization: (facts: { name: string; count: number }) => string;
  readonly suspect: (facts: Suspect) => string;
  /** That a person has to say what some statuses mean. */
  readonly unsure: (facts: { count: number }) => string;
  readonly next: (facts: { file: string; out: string | undefined }) => string;
}
