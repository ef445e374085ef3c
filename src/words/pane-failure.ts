import type { GuardReason, SchemaProblem } from "../core/index.ts";

/** What must be known to word each thing that stops the pane, by its code. */
interface PaneFailureFacts {
  /** The workbook's sheet 施策スキーマ has mistakes. */
  readonly "schema-invalid": { readonly sheet: string; readonly problems: readonly SchemaProblem[] };
  readonly "sheet-missing": { readonly sheet: string; readonly sheets: readonly string[] };
  readonly "no-progress-table": {
    readonly sheets: readonly string[];
    readonly wanted: readonly string[];
    readonly found: readonly string[];
    readonly searchedRows: number;
  };
  readonly "no-measures": { readonly sheet: string };
  readonly "not-xlsx": FileFacts;
  readonly "legacy-xls": FileFacts;
  readonly "binary-xlsb": FileFacts;
  readonly encrypted: FileFacts;
  readonly damaged: FileFacts & { readonly part: string };
  /** `limit` is in bytes, unpacked. */
  readonly "too-large": FileFacts & { readonly limit: number };
  readonly signed: FileFacts;
  /** Clearing would leave no sheet to show, in Excel or in a file. */
  readonly "no-sheet-left": NoFacts;
  /** One of our own files (the sample) did not come from the server. */
  readonly "file-not-served": FileFacts;
  /** A cell is being edited, so that Excel takes no command. */
  readonly "cell-edit-mode": NoFacts;
  readonly "sheet-protected": { readonly sheet: string };
  readonly "workbook-protected": NoFacts;
  readonly "read-only": NoFacts;
  /** A sheet that was read before is no longer there. */
  readonly "sheet-gone": { readonly sheet: string };
  readonly "sheet-hidden": { readonly sheet: string };
  /** `limit` is a number of cells. */
  readonly "sheet-too-large": { readonly sheet: string; readonly limit: number };
  readonly "changed-meanwhile": NoFacts;
  readonly "api-missing": NoFacts;
  /** `officeCode` is Excel's own. */
  readonly "excel-failed": { readonly officeCode: string };
  /** A defect of the product; `detail` is what a developer needs. */
  readonly unexpected: { readonly detail: string };
}

interface FileFacts {
  readonly file: string;
}
type NoFacts = Record<string, never>;

export type PaneFailureCode = keyof PaneFailureFacts;

/** A failure as data. */
export type PaneFailure<Code extends PaneFailureCode = PaneFailureCode> = {
  readonly [One in Code]: { readonly code: One; readonly facts: PaneFailureFacts[One] };
}[Code];

/** Three sentences: what happened, what was left as it was, what to do. */
export interface PaneFailureWords {
  readonly happened: string;
  readonly kept: string;
  readonly action: string;
}

/** Words for everything that can stop the pane. */
export type PaneFailureSentences = {
  readonly [Code in PaneFailureCode]: (facts: PaneFailureFacts[Code]) => PaneFailureWords;
};

/** Thrown by the pane's hosts; the pane's one catcher shows it. */
export class PaneFailureError extends Error {
  constructor(readonly failure: PaneFailure) {
    super(failure.code);
    this.name = "PaneFailureError";
  }
}

/** What is told of something that a host did otherwise than planned, though the work was done. Cells are A1 addresses. */
interface NoticeFacts {
  /** Another sheet has the wanted name. */
  readonly "sheet-renamed": { readonly wanted: string; readonly name: string };
  /** The pivot table could not be made; its figures stand as plain cells. */
  readonly "pivot-as-range": { readonly pivot: string; readonly sheet: string };
  /** Excel did not take how the sheets are printed; they are there otherwise. */
  readonly "print-settings-left": { readonly sheets: readonly string[] };
  /** Some of the cells have an entry rule of a person's, which was kept. */
  readonly "drop-down-kept": { readonly sheet: string; readonly range: string };
  /** The cell holds a formula or text with mixed formats, which was kept. */
  readonly "edit-kept": { readonly sheet: string; readonly cell: string; readonly reason: GuardReason };
}

export type NoticeCode = keyof NoticeFacts;

/** A notice as data; a language words it. */
export type HostNotice<Code extends NoticeCode = NoticeCode> = {
  readonly [One in Code]: { readonly code: One; readonly facts: NoticeFacts[One] };
}[Code];

/** Words for every notice. */
export type NoticeSentences = { readonly [Code in NoticeCode]: (facts: NoticeFacts[Code]) => string };

/** What the self-check tries. */
export const selfCheckFeatures = [
  "texts-stay-texts",
  "links",
  "date-system",
  "formulas-found",
  "hidden-rows",
  "fonts",
  "merged-cells",
  "marks",
  "drop-down-lists",
  "sheet-marker",
  "tables",
  "pivot-tables",
  "charts",
  "print-settings",
  "frozen-rows",
  "settings",
] as const;
export type SelfCheckFeature = (typeof selfCheckFeatures)[number];

/** What a check or a re-check does less of where Excel is older. */
export type LackedFeature = "merged-cells" | "own-changes";
