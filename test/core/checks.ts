import { dayOf } from "../../src/core/calendar/day.ts";
import { checkWorkbook, type CheckOutcome, type CheckRequest } from "../../src/core/check-workbook.ts";
import type { CellValue, Sheet } from "../../src/core/workbook/workbook.ts";
import { present, workbookOf } from "./sheets.ts";

export const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const clean: CellValue[][] = [header, ["1", "甲", "内閣官房", "実施済み", "・公表した。"]];

export const today = present(dayOf({ year: 2026, month: 11, day: 23 }));

export const request: CheckRequest = { schema: undefined, asOf: undefined, today, fix: false };

export function check(sheets: readonly Sheet[], changes: Partial<CheckRequest> = {}): CheckOutcome {
  return checkWorkbook(workbookOf(...sheets), { ...request, ...changes });
}
