import type { Confirmation, Decision } from "../core/index.ts";

/** The list of findings. */
export interface FindingsWords {
  readonly heading: string;
  readonly search: string;
  readonly severityFilter: string;
  readonly shown: (facts: { shown: number; all: number }) => string;
  readonly view: ViewWords;
  readonly row: (facts: { row: number; title: string }) => string;
  readonly count: (count: number) => string;
  readonly list: string;
  readonly none: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (facts: { at: number; of: number }) => string;
  readonly solved: (count: number) => string;
}

/** What a person chooses about the list: which findings, in which order and groups. */
export interface ViewWords {
  /** The button that opens the choices, and how many filters are in force. */
  readonly open: (filters: number) => string;
  readonly heading: string;
  readonly groupBy: string;
  readonly groups: { readonly row: string; readonly rule: string };
  readonly sortBy: string;
  readonly orders: { readonly row: string; readonly severity: string; readonly count: string };
  readonly decided: string;
  readonly decisions: { readonly open: string; readonly confirmed: string; readonly all: string };
  readonly sheet: string;
  /** The choice that leaves everything. */
  readonly all: string;
  readonly clear: string;
  readonly foldAll: string;
  readonly unfoldAll: string;
}

/** Corrections, and what is said before and after them. */
export interface FixWords {
  readonly fix: string;
  /** `isPart` where only those that are listed are corrected, and there are others. */
  readonly fixAll: (facts: { count: number; isPart: boolean }) => string;
  /** All corrections that cannot change a meaning, over all rules. */
  readonly fixEverything: (facts: { count: number; isPart: boolean }) => string;
  readonly preview: (count: number) => string;
  readonly empty: string;
  readonly showOthers: (count: number) => string;
  readonly apply: (count: number) => string;
  readonly back: string;
  /** That the pane can take a rewriting back. */
  readonly canUndo: string;
  readonly undo: string;
  /** The status that the text in a cell supports, by its deciding words. */
  readonly suggestion: (facts: { status: string; cell: string; words: string }) => string;
  readonly takeSuggestion: (status: string) => string;
}

/** The decisions of people about doubts. */
export interface ReviewWords {
  /** What shows only the findings that were confirmed. */
  readonly confirmed: string;
  readonly offer: string;
  readonly heading: string;
  readonly reason: string;
  /** Reasons that are often given. */
  readonly reasons: readonly string[];
  /** Where the decision is kept. */
  readonly about: string;
  readonly decide: { readonly [One in Decision]: string };
  readonly back: string;
  readonly reopen: string;
  /** What was decided; the reason may be empty. */
  readonly decided: (facts: Confirmation) => string;
  readonly since: (facts: { solved: number; added: number }) => string;
  /** The keys of the list of findings. */
  readonly keys: { readonly heading: string; readonly lines: readonly string[] };
}
