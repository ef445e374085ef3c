import { readFileSync } from "node:fs";
import type { CellPosition } from "../../src/core/index.ts";
import { present } from "../core/sheets.ts";
import { ExcelDouble, type DoubleOptions } from "../hosts/excel/double/excel-double.ts";
import { loadWorkbook } from "../hosts/excel/double/load-workbook.ts";
import { setCell } from "../hosts/excel/double/workbook/cells.ts";
import type { SheetModel } from "../hosts/excel/double/workbook/model.ts";

/** The sample with slips of every kind. */
export const draftFile = "samples/progress-draft.xlsx";

/** Excel with the sample open. */
export async function draftInExcel(options: DoubleOptions = {}): Promise<ExcelDouble> {
  return new ExcelDouble(await loadWorkbook(new Uint8Array(readFileSync(draftFile))), options);
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
