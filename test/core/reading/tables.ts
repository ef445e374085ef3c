import { readTable } from "../../../src/core/reading/read-table.ts";
import type { Table } from "../../../src/core/reading/table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { present, sheetOf, type SheetExtras } from "../sheets.ts";

export const schema = builtInSchema("secure-japan-2007");

export const context = { dateSystem: 1900, reportingDate: present(schema.period?.reportingDate) } as const;

export const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export function tableOf(values: readonly (readonly CellValue[])[], extras: SheetExtras = {}): Table {
  const result = readTable(sheetOf(values, extras), schema, context);
  if (!result.found) throw new Error(`No table, only ${result.recognized.map(({ title }) => title).join("・")}`);
  return result.table;
}

export function measure(number: number, name = `施策${String(number)}`): CellValue[] {
  return [`1-${String(number)}`, name, "内閣官房", "既に実施済み", "・公表した。"];
}

/** The names of the measures and the field of every column, as a reader would check them by eye. */
export function names({ measures }: Table): (CellValue | undefined)[] {
  return measures.map(({ rows }) => rows[0].cells.name?.value);
}
