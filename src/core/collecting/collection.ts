import type { Severity } from "../finding.ts";
import type { ReportingPeriod } from "../period.ts";
import type { Schema, Status } from "../schema/schema.ts";
import type { PlacedMeasure, ToldMeasure } from "./entries.ts";
import type { Answer, KnownReply, OrganizationSource } from "./reply.ts";

/** What many replies to one request say together. */
export interface Collection {
  readonly schema: Schema;
  readonly period: ReportingPeriod;
  readonly isPlanned: boolean;
  /** Each measure once: in the plan's order, or without a plan by number. */
  readonly measures: readonly CollectedMeasure[];
  readonly replies: readonly ReplyAccount[];
  /** Files that could not be read as replies, and whose they seem to be by their names. */
  readonly unread: readonly UnreadReply[];
  readonly missing: Missing;
  readonly disagreements: readonly Disagreement[];
  readonly points: readonly CollectionPoint[];
}

/** A file that could not be read as a reply. */
export interface UnreadReply {
  readonly file: string;
  readonly organization: string | undefined;
}

/** A measure with all that was answered about it. */
export interface CollectedMeasure {
  readonly planned: PlacedMeasure | undefined;
  /** Where replies have it, whether or not they say anything of it. */
  readonly told: readonly ToldMeasure[];
  /** Who is responsible, as the plan or else the replies name it, groups by their own name. */
  readonly organizations: readonly string[];
  /** The answers that count, in the order of the responsible organizations. */
  readonly answers: readonly Answer[];
  /** Answers of an organization that a later reply of its own takes the place of. */
  readonly replaced: readonly Answer[];
  /** Answers of those who are not responsible; they count only where nobody who is has answered. */
  readonly foreign: readonly Answer[];
  /** Who is responsible and has not answered. */
  readonly unanswered: readonly string[];
  /** The least advanced of the answers; `undefined` without one, or where one has no listed status. */
  readonly status: Status | undefined;
}

/** What a reply comes to. */
export interface ReplyAccount extends KnownReply {
  /** Measures that it answers. */
  readonly measures: number;
  readonly errors: number;
  readonly warnings: number;
  /** Measures that are late by their status, or overdue on the reporting date. */
  readonly late: number;
}

export interface Missing {
  /** Measures to which a responsible organization has not answered. */
  readonly measures: readonly { readonly measure: CollectedMeasure; readonly organizations: readonly string[] }[];
  /** Responsible organizations of which there is no reply. */
  readonly organizations: readonly string[];
}

/** A field of one measure of which replies say different things. */
export interface Disagreement {
  readonly measure: CollectedMeasure;
  readonly field: string;
  /** The field's title. */
  readonly title: string;
  readonly values: readonly DisagreeingValue[];
}

export interface DisagreeingValue extends SourceCell {
  readonly value: string;
  /** Whose reply it is; `undefined` for the plan, or where that is not known. */
  readonly organization: string | undefined;
}

/** A cell of one of the files. */
export interface SourceCell {
  readonly file: string;
  readonly sheet: string;
  /** Its A1 address. */
  readonly cell: string;
}

/** What must be looked at before the figure is right, as facts; words say it. */
export interface PointFacts {
  /** `unread` are files that could not be read, and seem to be its. */
  readonly "organization-unanswered": {
    readonly organization: string;
    readonly measures: number;
    readonly unread: readonly string[];
  };
  readonly "measure-unanswered": MeasureFacts & {
    readonly organizations: readonly string[];
    readonly isWhole: boolean;
  };
  readonly "values-disagree": MeasureFacts & { readonly title: string; readonly values: readonly DisagreeingValue[] };
  /** Measures that one answers who is not responsible, and how many of these answers count for want of others. */
  readonly "answer-foreign": {
    readonly organization: string;
    readonly measures: readonly MeasureFacts[];
    readonly counted: number;
  };
  readonly "measure-unplanned": MeasureFacts & { readonly organization: string | undefined };
  /** Several replies of one organization, the proposed one first, and on how many measures they overlap. */
  readonly "replies-repeated": {
    readonly organization: string;
    readonly files: readonly string[];
    readonly reason: VersionReason;
    readonly shared: number;
  };
  readonly "organization-unknown": {
    readonly contradiction: readonly { readonly source: OrganizationSource; readonly organization: string }[];
  };
  readonly "reply-empty": { readonly organization: string | undefined };
  readonly "reply-unchanged": { readonly organization: string | undefined };
}

export interface MeasureFacts {
  readonly number: string | undefined;
  readonly name: string | undefined;
}

/** Why one of several replies is proposed. */
export type VersionReason = "version" | "modified" | "complete" | "order";

export type PointCode = keyof PointFacts;

/** One thing to look at, and where: a cell of a file, a file, or nowhere in particular. */
export type CollectionPoint = {
  readonly [Code in PointCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly facts: PointFacts[Code];
    readonly file: string | undefined;
    readonly at: SourceCell | undefined;
  };
}[PointCode];
