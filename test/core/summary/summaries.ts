import { checkWorkbook, type WorkbookCheck } from "../../../src/core/check-workbook.ts";
import { parseIsoDate } from "../../../src/core/calendar/day.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { Schema } from "../../../src/core/schema/schema.ts";
import { summarize, type Summary } from "../../../src/core/summary/summary.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { present, sheetOf, workbookOf } from "../sheets.ts";

/** The columns of the rows that `summaryOf` takes. */
const header = ["施策番号", "章", "節", "施策名", "担当府省庁", "状況", "完了予定", "理由"];

/** The check of rows below that header, with the general schema unless another is given, as of 2007-10-03. */
export function checkOf(
  rows: readonly (readonly CellValue[])[],
  schema: Schema = builtInSchema("general"),
  columns: readonly string[] = header,
): WorkbookCheck {
  const asOf = present(parseIsoDate("2007-10-03"));
  const request = { schema, asOf, today: asOf, fix: false, acceptsEmpty: true };
  const outcome = checkWorkbook(workbookOf(sheetOf([columns, ...rows])), request);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.check;
}

/** The summary of such rows. */
export function summaryOf(...parameters: Parameters<typeof checkOf>): Summary {
  return summarize(checkOf(...parameters));
}

/** A row with these organizations and status; what is not given is empty. */
export function measureRow(
  number: number,
  cells: Partial<Record<"chapter" | "section" | "organizations" | "status" | "due" | "reason", CellValue>>,
): CellValue[] {
  const { chapter = null, section = null, organizations = null, status = null, due = null, reason = null } = cells;
  return [String(number), chapter, section, `施策${String(number)}の推進`, organizations, status, due, reason];
}
