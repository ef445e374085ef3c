import { checkWorkbook, type CheckRequest, type WorkbookCheck } from "../../../src/core/check-workbook.ts";
import { findTables } from "../../../src/core/find-table.ts";
import type { Table } from "../../../src/core/reading/table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { CellValue, Sheet, Workbook } from "../../../src/core/workbook/workbook.ts";
import { sheetOf, workbookOf, type SheetExtras } from "../sheets.ts";

export type Rows = readonly (readonly CellValue[])[];

export const schema = builtInSchema("general");

export const day = 39_000;

/** What a form asks for, from top to bottom. */
export interface Answers {
  readonly number: CellValue;
  readonly name: CellValue;
  readonly organization?: CellValue;
  readonly status?: CellValue;
  readonly due?: CellValue;
  readonly progress?: CellValue;
}

/** A form of four rows, two labels side by side in the upper ones. */
export function formOf(answers: Answers): Rows {
  const {
    number,
    name,
    organization = "総務省",
    status = "実施中",
    due = null,
    progress = "検討を進めている。",
  } = answers;
  return [
    ["施策番号", number, "施策名", name],
    ["担当府省庁：", organization, "状況：", status],
    ["完了予定", due, "予算額", 120],
    ["進捗状況", progress],
  ];
}

export function tablesOf(...sheets: readonly Sheet[]): Table[] {
  const outcome = findTables(workbookOf(...sheets), {}, schema, day);
  return outcome.found ? outcome.tables.map(({ table }) => table) : [];
}

export function tableOf(rows: Rows, extras: SheetExtras = {}): Table | undefined {
  return tablesOf(sheetOf(rows, extras))[0];
}

export function checkOf(workbook: Workbook, request: Partial<CheckRequest> = {}): WorkbookCheck {
  const outcome = checkWorkbook(workbook, { schema: undefined, asOf: day, today: day, fix: false, ...request });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.check;
}

export const first = formOf({ number: 1, name: "甲" });
