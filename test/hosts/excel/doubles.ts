import { ProblemError, type Problem } from "../../../src/core/index.ts";
import { present } from "../../core/sheets.ts";
import { connectClient } from "./double/client.ts";
import { ExcelDouble, type DoubleOptions } from "./double/excel-double.ts";
import { setCell } from "./double/workbook/cells.ts";
import { addSheetModel, newWorkbookModel, type CellModel, type SheetModel } from "./double/workbook/model.ts";

export type Value = string | number | null | CellModel;

/** A double with one sheet of a person, 表. */
export function doubleWith(
  rows: readonly (readonly Value[])[],
  options: DoubleOptions = {},
): { double: ExcelDouble; sheet: SheetModel } {
  const workbook = newWorkbookModel();
  const sheet = addSheetModel(workbook, "表");
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      const isModel = typeof value === "object" && value !== null && "value" in value;
      if (value !== null) setCell(sheet, row, column, isModel ? value : { value });
    }
  }
  const double = new ExcelDouble(workbook, options);
  connectClient(double);
  return { double, sheet };
}

export function sheetNamed(double: ExcelDouble, name: string): SheetModel {
  return present(double.workbook.sheets.find((sheet) => sheet.name === name));
}

export function valueAt(sheet: SheetModel, row: number, column: number): unknown {
  return sheet.rows.get(row)?.get(column)?.value;
}

export async function problemOf(work: Promise<unknown>): Promise<Problem> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ProblemError) return error.problem;
  throw error instanceof Error ? error : new Error("It was carried out");
}
