import type { ProposedColumn, Stage } from "../core/index.ts";

/** The offer to make a schema from the workbook. */
export interface LearningOfferWords {
  readonly offer: string;
  readonly about: string;
  /** In place of it where the workbook has a schema sheet already. */
  readonly hasSheet: string;
}

/** The form on which a person looks a proposed schema through. Rows count from 1. */
export interface LearningFormWords {
  readonly heading: string;
  readonly read: (facts: { sheets: readonly string[]; measures: number }) => string;
  /** No table could be read: what to do about it. */
  readonly unread: string;
  readonly place: {
    readonly heading: string;
    readonly sheet: string;
    readonly anySheet: string;
    readonly row: string;
    /** How a row is pointed at: in Excel also by choosing a cell of it. */
    readonly about: string;
    readonly aboutLive: string;
    readonly read: string;
  };
  readonly plan: {
    readonly heading: string;
    readonly title: string;
    readonly fiscalYear: string;
    readonly reportingDate: string;
    readonly about: string;
  };
  readonly columns: {
    readonly heading: string;
    readonly header: string;
    readonly field: string;
    readonly own: string;
    readonly choose: (facts: { header: string }) => string;
    readonly by: { readonly [By in ProposedColumn["by"]]: string };
  };
  readonly statuses: {
    readonly heading: string;
    readonly about: string;
    readonly count: (count: number) => string;
    readonly choose: (facts: { label: string }) => string;
    readonly unanswered: string;
    readonly stages: { readonly [One in Stage]: string };
  };
  readonly organizations: {
    readonly heading: (facts: { count: number }) => string;
    readonly variants: (variants: readonly string[]) => string;
    /** The choice of one that is not what it was taken for, and what it is. */
    readonly correct: string;
    readonly none: string;
    readonly listed: string;
    readonly dropped: string;
  };
  readonly suspects: {
    readonly heading: string;
    readonly about: string;
    readonly choose: (facts: { text: string }) => string;
    readonly slip: string;
    readonly slipOf: (facts: { near: string }) => string;
    readonly alias: (facts: { name: string }) => string;
    readonly own: { readonly status: string; readonly organization: string };
  };
  readonly about: string;
  /** The settings name another schema. */
  readonly given: string;
  readonly remaining: (count: number) => string;
  readonly accept: string;
  readonly back: string;
  /** That what was said is there again when the form is opened the next time. */
  readonly kept: string;
}
