import type { Kin } from "../core/index.ts";

/** What is said of the way of measures through several periods. */
export interface HistoryWords {
  readonly sheets: { readonly measures: string; readonly chart: string };
  readonly headers: {
    readonly firstDue: string;
    readonly lastDue: string;
    readonly postponed: string;
    readonly unchanged: string;
    readonly period: string;
    readonly kin: string;
  };
  /** What another measure, by number and name, is to one. */
  readonly kin: { readonly [Way in Kin["way"]]: (other: string) => string };
  /** A measure by what it has of number and name. */
  readonly named: (measure: { number: string | undefined; name: string | undefined }) => string;
  /** In a period that has not the measure. */
  readonly absent: string;
  readonly chart: {
    readonly title: (facts: { plan: string }) => string;
    readonly altText: (facts: { periods: number; measures: number }) => string;
  };
  readonly lines: {
    readonly heading: (facts: { periods: number; measures: number }) => string;
    /** `counts` are those above 0. */
    readonly period: (facts: { period: string; counts: readonly { label: string; count: number }[] }) => string;
    /** Measures that were postponed at least twice, whose text has not changed, that are new and that are gone. */
    readonly totals: (facts: { postponed: number; unchanged: number; added: number; gone: number }) => string;
    readonly measure: (facts: HistoryLine) => string;
  };
}

/** What a line says of a measure. */
export interface HistoryLine {
  readonly number: string | undefined;
  readonly name: string | undefined;
  /** Labels by period; `undefined` where the period has not the measure. */
  readonly statuses: readonly (string | undefined)[];
  readonly postponed: number;
  readonly unchanged: number;
  readonly kin: readonly Kin[];
}
