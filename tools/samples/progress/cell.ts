import type ExcelJS from "exceljs";

/** What a cell of a sample holds. A date is an ISO date that becomes a real date cell. */
export type CellContent =
  | string
  | { readonly date: string }
  | { readonly formula: string; readonly result: string | { readonly date: string } | { readonly error: ErrorText } }
  | { readonly error: ErrorText }
  | undefined;

type ErrorText = "#REF!" | "#N/A";

/** Serial numbers of Excel have no time zone; exceljs counts them in UTC. */
function dateOf(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}

/** The content as exceljs takes it; nothing for an empty cell. */
export function cellValue(content: CellContent): ExcelJS.CellValue {
  if (content === undefined) return null;
  if (typeof content === "string") return content;
  if ("date" in content) return dateOf(content.date);
  if ("error" in content) return { error: errorText(content.error) };
  const { formula, result } = content;
  if (typeof result === "string") return { formula, result, date1904: false };
  const value = "date" in result ? dateOf(result.date) : { error: errorText(result.error) };
  return { formula, result: value, date1904: false };
}

function errorText(error: ErrorText): ExcelJS.CellErrorValue["error"] {
  return error;
}

/** The text by which the height of a row is estimated. */
export function shownText(content: CellContent): string {
  if (content === undefined) return "";
  if (typeof content === "string") return content;
  if ("date" in content) return content.date;
  if ("error" in content) return content.error;
  return shownText(content.result);
}
