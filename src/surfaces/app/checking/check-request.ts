import { builtInSchema, type CheckRequest, type Day } from "../../../core/index.ts";
import { confirmationWords } from "../../../words/catalogues.ts";
import type { WorkbookSettings } from "../state/settings.ts";

/** What a user settled for a workbook, as the check takes it. Nothing is corrected unasked. */
export function requestOf({ schema, sheet, asOf, columns }: WorkbookSettings, today: Day): CheckRequest {
  return {
    schema: schema === undefined ? undefined : builtInSchema(schema),
    sheets: sheet === undefined ? [] : [sheet],
    asOf,
    today,
    fix: false,
    columns,
    confirmationWords,
  };
}
