import type ExcelJS from "exceljs";
import { builtInSchema } from "../../../src/core/index.ts";
import { schemaSheetPlan } from "../../../src/sheets/schema-sheet.ts";
import { pageFooter, printedPage } from "../workbook.ts";
import { bodyStyle, headerStyle, titleStyle } from "./style.ts";

const styles: Readonly<Record<string, Partial<ExcelJS.Style>>> = {
  heading: { ...titleStyle, alignment: { horizontal: "left", vertical: "middle" } },
  "column-header": headerStyle,
};

/** Adds the plan's measure schema, so that the workbook is checked with it wherever it goes. */
export function addSchemaSheet(workbook: ExcelJS.Workbook): void {
  const { name, columnWidths, rows } = schemaSheetPlan(builtInSchema("secure-japan-2007"));
  const sheet = workbook.addWorksheet(name, {
    pageSetup: printedPage(),
    headerFooter: pageFooter,
    views: [{ showGridLines: false }],
  });
  columnWidths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  rows.forEach((cells, row) => {
    cells.forEach(({ value, style }, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value = value;
      cell.style = styles[style] ?? bodyStyle(false, false);
    });
  });
}
