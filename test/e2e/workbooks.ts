import { readFileSync } from "node:fs";
import { builtInSchema, schemaSheetName, schemaSheetRows, type CellPosition } from "../../src/core/index.ts";
import { present } from "../core/sheets.ts";
import { ExcelDouble, type DoubleOptions } from "../hosts/excel/double/excel-double.ts";
import { loadWorkbook } from "../hosts/excel/double/load-workbook.ts";
import { setCell } from "../hosts/excel/double/workbook/cells.ts";
import { addSheetModel, newWorkbookModel, type SheetModel } from "../hosts/excel/double/workbook/model.ts";

/** The sample with slips of every kind. */
export const draftFile = "samples/progress-draft.xlsx";
const measuresSheet = "進捗状況";

/** Excel with the sample open. */
export async function draftInExcel(options: DoubleOptions = {}): Promise<ExcelDouble> {
  const file = new Uint8Array(readFileSync(draftFile));
  return new ExcelDouble(await loadWorkbook(file), { file, ...options });
}

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

/** Excel with one sheet of measures, each with its status and its progress text. */
export function measuresInExcel(
  measures: readonly (readonly [status: string, text: string])[],
  options: DoubleOptions = {},
): ExcelDouble {
  const workbook = newWorkbookModel();
  const sheet = addSheetModel(workbook, measuresSheet);
  const rows = measures.map(([status, text], at) => [at + 1, `施策その${String(at + 1)}`, "総務省", status, text]);
  for (const [row, values] of [header, ...rows].entries()) {
    for (const [column, value] of values.entries()) if (value !== "") setCell(sheet, row, column, { value });
  }
  return new ExcelDouble(workbook, options);
}

/** Adds the sheet 施策スキーマ with the general schema, which the plan then has of its own. */
export function withOwnSchema(double: ExcelDouble): ExcelDouble {
  const sheet = addSheetModel(double.workbook, schemaSheetName);
  for (const [row, { values }] of schemaSheetRows(builtInSchema("general")).entries()) {
    for (const [column, value] of values.entries())
      if (value !== null && value !== "") setCell(sheet, row, column, { value });
  }
  return double;
}

/** Measures of which each has one fault: a status that no list has. Their texts are as long as is wanted. */
export function faultyMeasures(count: number, meetings = 1): ExcelDouble {
  return measuresInExcel(
    Array.from({ length: count }, (_, at) => [
      "おおむね順調",
      `・第${String(at + 1)}回の会議を開催した。`.repeat(meetings),
    ]),
  );
}

/** The sheet of the measures. */
export function measuresOf({ workbook }: ExcelDouble): SheetModel {
  return present(workbook.sheets.find(({ name }) => name === measuresSheet));
}

/** A person types into a cell of the measures: at this computer, or someone else who has the workbook open. */
export function type(
  double: ExcelDouble,
  address: string,
  { row, column }: CellPosition,
  value: string,
  source: "Local" | "Remote" = "Local",
): void {
  const sheet = measuresOf(double);
  setCell(sheet, row, column, { value });
  double.report({
    worksheetId: sheet.id,
    address,
    changeType: "RangeEdited",
    source,
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
