import { headerSearchRows, type CheckRefusal } from "../../core/index.ts";
import { PaneFailureError, type PaneFailure } from "../../words/pane-failure.ts";

/** What the pane shows for something that was thrown. Only a `PaneFailureError` is foreseen; all else is a defect. */
export function failureOf(error: unknown): PaneFailure {
  if (error instanceof PaneFailureError) return error.failure;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: "unexpected", facts: { detail } };
}

/** Why a workbook could not be checked, as a failure of the pane. */
export function refusalFailure(refusal: CheckRefusal): PaneFailure {
  switch (refusal.code) {
    case "schema-invalid":
      return { code: refusal.code, facts: { sheet: refusal.sheet, problems: refusal.problems } };
    case "sheet-missing":
      return { code: refusal.code, facts: { sheet: refusal.sheet, sheets: refusal.sheets } };
    case "no-measures":
      return { code: refusal.code, facts: { sheet: refusal.sheet } };
    case "no-progress-table": {
      const { sheets, wanted, found } = refusal;
      return { code: refusal.code, facts: { sheets, wanted, found, searchedRows: headerSearchRows } };
    }
  }
}
