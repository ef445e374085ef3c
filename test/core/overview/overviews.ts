import { checkWorkbook, type WorkbookCheck } from "../../../src/core/check-workbook.ts";
import type { CellValue, Sheet } from "../../../src/core/workbook/workbook.ts";
import { sheetOf, workbookOf } from "../sheets.ts";

export const table = [
  ["施策番号", "施策名", "担当府省庁", "状況"],
  ["1", "基準の見直し", "内閣官房", "実施済み"],
  ["2", "監査の実施", "総務省", "実施中"],
  ["3", "研修の実施", "人事院", "実施中"],
];

/** The check of the table in a workbook with further sheets. */
export function checkWith(...sheets: readonly Sheet[]): WorkbookCheck {
  const workbook = workbookOf(sheetOf(table, { name: "進捗" }), ...sheets);
  const request = { schema: undefined, asOf: undefined, today: 20_000, fix: false };
  const outcome = checkWorkbook(workbook, request);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.check;
}

/** The overviews on a further sheet: labels, counts and percentages, and the total. */
export function overviewsOn(
  rows: readonly (readonly CellValue[])[],
  extras: Parameters<typeof sheetOf>[1] = {},
): unknown {
  const { overviews } = checkWith(sheetOf(rows, { name: "概要", ...extras }));
  return overviews.map(({ statuses, total }) => [
    statuses.map(({ status, count, percent }) => [status.code, count.value, ...(percent ? [percent.value] : [])]),
    ...(total ? [total.value] : []),
  ]);
}
