import type { SchemaProblem } from "../core/index.ts";

/** What must be known to word each thing that stops the product from doing what it was asked, by its code. */
export interface FailureFacts {
  readonly "command-unknown": { readonly command: string };
  readonly "command-missing": Record<string, never>;
  readonly "option-unknown": { readonly option: string };
  readonly "option-value-missing": { readonly option: string };
  /** A command cannot do without the option. */
  readonly "option-missing": { readonly option: string };
  readonly "option-value-invalid": { readonly option: string; readonly value: string; readonly allowed: string };
  readonly "argument-missing": { readonly command: string };
  readonly "argument-unexpected": { readonly argument: string };
  readonly "file-not-found": { readonly file: string };
  readonly "file-is-folder": { readonly file: string };
  /** `reason` is the system's error code, such as EACCES. */
  readonly "file-not-readable": { readonly file: string; readonly reason: string };
  readonly "file-not-writable": { readonly file: string; readonly reason: string };
  /** What stops the printing, such as ENOSPC. */
  readonly "output-not-writable": { readonly reason: string };
  /** `option` names a file that is read. */
  readonly "out-is-input": { readonly option: string; readonly file: string };
  /** Excel would not open the file by this name. */
  readonly "extension-wrong": { readonly file: string; readonly extension: string };
  readonly "outputs-are-same": { readonly option: string; readonly other: string };
  readonly "not-xlsx": { readonly file: string };
  readonly "legacy-xls": { readonly file: string };
  readonly "binary-xlsb": { readonly file: string };
  readonly encrypted: { readonly file: string };
  readonly damaged: { readonly file: string; readonly part: string };
  /** `limit` is in bytes. */
  readonly "too-large": { readonly file: string; readonly limit: number };
  readonly signed: { readonly file: string };
  readonly "no-sheet-left": { readonly file: string };
  /** `labels` are the words that set out the measures of a report, such as 施策名. */
  readonly "not-report": { readonly file: string; readonly labels: readonly string[] };
  readonly "text-unreadable": { readonly file: string };
  readonly "report-not-markable": { readonly file: string };
  readonly "sheet-missing": { readonly file: string; readonly sheet: string; readonly sheets: readonly string[] };
  /** `wanted` are the titles of the columns that tell a progress table, `found` those of them that were there. */
  readonly "no-progress-table": {
    readonly file: string;
    readonly sheets: readonly string[];
    readonly wanted: readonly string[];
    readonly found: readonly string[];
    readonly searchedRows: number;
  };
  readonly "no-measures": { readonly file: string; readonly sheet: string };
  readonly "schema-unknown": { readonly name: string; readonly builtIn: readonly string[] };
  readonly "schema-invalid": { readonly source: string; readonly problems: readonly SchemaProblem[] };
}

export type FailureCode = keyof FailureFacts;

/** A failure as data; a language words it. */
export type Failure<Code extends FailureCode = FailureCode> = {
  readonly [One in Code]: { readonly code: One; readonly facts: FailureFacts[One] };
}[Code];

/** Thrown wherever the product cannot go on; a surface's one catcher words it. */
export class FailureError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = "FailureError";
  }
}
