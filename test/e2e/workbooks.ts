import { readFileSync } from "node:fs";
import type { CellPosition } from "../../src/core/index.ts";
import { present } from "../core/sheets.ts";
import { ExcelDouble, type DoubleOptions } from "../hosts/excel/double/excel-double.ts";
import { loadWorkbook } from "../hosts/excel/double/load-workbook.ts";
import { setCell } from "../hosts/excel/double/workbook/cells.ts";
import { addSheetModel, newWorkbookModel, type SheetModel } from "../hosts/excel/double/workbook/model.ts";

/** The sample with slips of every kind. */
export const draftFile = "samples/progress-draft.xlsx";

/** Excel with the sample open. */
export async function draftInExcel(options: DoubleOptions = {}): Promise<ExcelDouble> {
  return new ExcelDouble(await loadWorkbook(new Uint8Array(readFileSync(draftFile))), options);
}

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

/** Measures of which each has one fault: a status that no list has. Their texts are as long as is wanted. */
export function faultyMeasures(count: number, meetings = 1): ExcelDouble {
  const workbook = newWorkbookModel();
  const sheet = addSheetModel(workbook, "施策");
  for (const [column, title] of header.entries()) setCell(sheet, 0, column, { value: title });
  for (let row = 1; row <= count; row += 1) {
    const text = `・第${String(row)}回の会議を開催した。`.repeat(meetings);
    const values = [row, `施策その${String(row)}`, "総務省", "おおむね順調", text];
    for (const [column, value] of values.entries()) setCell(sheet, row, column, { value });
  }
  return new ExcelDouble(workbook);
}

/** The sheet of the measures. */
export function measuresOf({ workbook }: ExcelDouble): SheetModel {
  return present(workbook.sheets.find(({ name }) => name === "進捗状況"));
}

/** A person types into a cell of the measures. */
export function type(double: ExcelDouble, address: string, { row, column }: CellPosition, value: string): void {
  const sheet = measuresOf(double);
  setCell(sheet, row, column, { value });
  double.report({
    worksheetId: sheet.id,
    address,
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
  });
}

/** What of ours is in the workbook: marks, and sheets that carry a name of ours. */
export function oursIn({ workbook }: ExcelDouble): { readonly marks: number; readonly sheets: readonly string[] } {
  const marks = workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
  return {
    marks: marks.filter(({ formula }) => formula.includes("shinchoku:")).length,
    sheets: workbook.sheets
      .filter(({ names }) => names.some(({ name }) => name.includes("shinchoku")))
      .map(({ name }) => name),
  };
}
