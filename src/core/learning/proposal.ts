import type { Field, Schema, Stage } from "../schema/schema.ts";

/** A schema proposed from a workbook, and what it was taken from, so that a person can correct it. */
export interface SchemaProposal {
  readonly schema: Schema;
  /** The sheets whose tables were read. */
  readonly sheets: readonly string[];
  readonly measures: number;
  readonly columns: readonly ProposedColumn[];
  readonly statuses: readonly ProposedStatus[];
  /** Writings that occur rarely and are probably slips; the schema does not list them. */
  readonly suspects: readonly Suspect[];
  readonly organizations: readonly ProposedOrganization[];
}

export interface ProposedColumn {
  readonly header: string;
  readonly field: Field;
  /**
   * By what it was taken for its field: a person, its header's words, the values under it, or nothing: it is an own
   * one.
   */
  readonly by: "person" | "header" | "values" | "none";
}

export interface ProposedStatus {
  readonly label: string;
  readonly count: number;
  readonly stage: Stage;
  readonly why: StageReason;
}

/**
 * By what a stage was proposed: a person, the plan's own legend, the words of the status, or what the progress texts
 * say. `unclear`: nothing tells, so that a person must.
 */
export type StageReason =
  | { readonly by: "person" }
  | { readonly by: "legend"; readonly meaning: string }
  | { readonly by: "words" }
  | { readonly by: "texts"; readonly agreeing: number; readonly read: number }
  | { readonly by: "unclear" };

export interface ProposedOrganization {
  readonly name: string;
  readonly count: number;
  /** The other ways in which the workbook writes it. */
  readonly variants: readonly string[];
}

/** A rare writing, and the frequent one that it is near to; of some nothing is near. */
export interface Suspect {
  readonly kind: "status" | "organization";
  readonly text: string;
  readonly near: string | undefined;
}
