import { ProblemError, type LeftBehind, type Problem } from "../../core/index.ts";

const problems: Readonly<Record<string, Problem | undefined>> = {
  InvalidOperationInCellEditMode: { code: "cell-edit-mode", facts: {} },
  AccessDenied: { code: "read-only", facts: {} },
  ApiNotFound: { code: "api-missing", facts: {} },
  ApiNotAvailable: { code: "api-missing", facts: {} },
  NotImplemented: { code: "api-missing", facts: {} },
  UnsupportedFeature: { code: "api-missing", facts: {} },
  UnsupportedOperation: { code: "api-missing", facts: {} },
  Conflict: { code: "changed-meanwhile", facts: {} },
  InsertDeleteConflict: { code: "changed-meanwhile", facts: {} },
  InvalidReference: { code: "changed-meanwhile", facts: {} },
  ItemNotFound: { code: "changed-meanwhile", facts: {} },
};

/** An error of Office.js as a problem of ours; anything else is passed on as it is, since it is a defect. */
export function translated(error: unknown): unknown {
  const officeCode = officeCodeOf(error);
  if (officeCode === undefined) return error;
  return new ProblemError(problems[officeCode] ?? { code: "excel-failed", facts: { officeCode } }, { cause: error });
}

/** Office's own code of what failed, and the member of Office.js where it did, as far as it says. */
export function officeDetail(error: unknown): string | undefined {
  const officeCode = officeCodeOf(error);
  if (officeCode === undefined) return undefined;
  const { debugInfo } = error as { readonly debugInfo?: { readonly errorLocation?: unknown } };
  const location = debugInfo?.errorLocation;
  return typeof location === "string" && location !== "" ? `${officeCode} ${location}` : officeCode;
}

/** An error of Office.js, or a problem, with what the work has left in the workbook; any other error as it is. */
export function withLeft(error: unknown, left: LeftBehind): unknown {
  const told = translated(error);
  return told instanceof ProblemError ? new ProblemError(told.problem, { cause: error }, left) : told;
}

/** Whether Excel has refused to make one Undo of an action, for something in it that it cannot take back. */
export function isUndoRefused(error: unknown): boolean {
  return officeCodeOf(error) === "UndoNotSupported";
}

/**
 * The code of an error of Office.js. It is known by its name, since it may come from another realm; its message is
 * never read, since it is in the language of Excel.
 */
export function officeCodeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("name" in error) || !("code" in error)) return undefined;
  return error.name === "RichApi.Error" && typeof error.code === "string" ? error.code : undefined;
}
