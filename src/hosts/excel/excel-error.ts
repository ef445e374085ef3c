/** Why Excel could not do what it was asked. Surfaces word it. */
export type ExcelProblem =
  /** A person is editing a cell; Excel takes no requests until the entry is finished. */
  | { readonly code: "cell-edit-mode" }
  /** The sheet is protected, so that its cells cannot be marked or changed. */
  | { readonly code: "sheet-protected"; readonly sheet: string }
  /** The workbook's structure is protected, so that no sheet can be added or removed. */
  | { readonly code: "workbook-protected" }
  /** Taking away what is ours would leave no sheet to show. */
  | { readonly code: "no-sheet-left" }
  /** The workbook is open for reading only. */
  | { readonly code: "read-only" }
  | { readonly code: "sheet-missing"; readonly sheet: string }
  /** A hidden sheet cannot be shown to a person by selecting a cell of it. */
  | { readonly code: "sheet-hidden"; readonly sheet: string }
  /** `limit` is the number of cells that are read of one sheet at most. */
  | { readonly code: "sheet-too-large"; readonly sheet: string; readonly limit: number }
  /** What was worked on is gone or has moved: another person, or another window, has changed the workbook meanwhile. */
  | { readonly code: "changed-meanwhile" }
  /** This Excel lacks a function that the product needs. */
  | { readonly code: "api-missing" }
  /** Excel failed for a reason of its own; `officeCode` is its code (`Excel.ErrorCodes`). */
  | { readonly code: "excel-failed"; readonly officeCode: string };

/** Thrown by this host. What was left as it was is said with each function; the cause is Office.js's own error. */
export class ExcelHostError extends Error {
  constructor(
    readonly problem: ExcelProblem,
    options?: ErrorOptions,
  ) {
    super(problem.code, options);
    this.name = "ExcelHostError";
  }
}

const problems: Readonly<Record<string, ExcelProblem | undefined>> = {
  InvalidOperationInCellEditMode: { code: "cell-edit-mode" },
  AccessDenied: { code: "read-only" },
  ApiNotFound: { code: "api-missing" },
  ApiNotAvailable: { code: "api-missing" },
  NotImplemented: { code: "api-missing" },
  UnsupportedFeature: { code: "api-missing" },
  UnsupportedOperation: { code: "api-missing" },
  Conflict: { code: "changed-meanwhile" },
  InsertDeleteConflict: { code: "changed-meanwhile" },
  InvalidReference: { code: "changed-meanwhile" },
  ItemNotFound: { code: "changed-meanwhile" },
};

/** An error of Office.js as a problem of ours; anything else is passed on as it is, since it is a defect. */
export function translated(error: unknown): unknown {
  const officeCode = officeCodeOf(error);
  if (officeCode === undefined) return error;
  return new ExcelHostError(problems[officeCode] ?? { code: "excel-failed", officeCode }, { cause: error });
}

/**
 * The code of an error of Office.js. It is known by its name, since it may come from another realm; its message is never
 * read, since it is in the language of Excel.
 */
export function officeCodeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("name" in error) || !("code" in error)) return undefined;
  return error.name === "RichApi.Error" && typeof error.code === "string" ? error.code : undefined;
}
