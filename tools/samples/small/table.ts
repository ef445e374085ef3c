import type ExcelJS from "exceljs";
import { measureOf } from "../plan/index.ts";
import { cellValue, shownText, type CellContent } from "../progress/cell.ts";
import { columns, type FieldName } from "../progress/columns.ts";
import { rowHeight } from "../progress/row-height.ts";
import { progressRow, type ProgressRow } from "../progress/rows.ts";
import { bodyStyle, headerStyle, titleStyle } from "../progress/style.ts";
import { newWorkbook, pageFooter, printedPage } from "../workbook.ts";

/** A column of a small table: under its header the cells of a field, or what `cell` says. */
export interface SmallColumn {
  readonly header: string;
  readonly width: number;
  readonly cell: (row: ProgressRow) => CellContent;
}

/** The header of a small table stands in row 3, below the title and an empty row, where nothing else is said. */
export const headerRow = 3;
export const firstRow = headerRow + 1;

/** The column of a field, with its title or another header. */
export function column(field: FieldName, header?: string): SmallColumn {
  const found = columns.find((candidate) => candidate.field === field);
  if (!found) throw new Error(`There is no column ${field}.`);
  const width = field === "progress" ? 46 : found.width;
  return { header: header ?? found.title, width, cell: (row) => row[field] };
}

/** The rows of some measures of the plan, each changed where it is said. */
export function rowsOf(
  numbers: readonly string[],
  changes: Readonly<Record<string, Partial<ProgressRow>>> = {},
): ProgressRow[] {
  const unused = Object.keys(changes).filter((number) => !numbers.includes(number));
  if (unused.length > 0) throw new Error(`There is no row to change: ${unused.join(", ")}.`);
  return numbers.map((number) => ({ ...progressRow(measureOf(number)), ...changes[number] }));
}

/** A workbook with one sheet and its title. */
export function newSheet(title: string): { workbook: ExcelJS.Workbook; sheet: ExcelJS.Worksheet } {
  const workbook = newWorkbook(title);
  const sheet = workbook.addWorksheet("進捗状況", { pageSetup: printedPage(), headerFooter: pageFooter });
  sheet.getCell(1, 1).value = title;
  sheet.getCell(1, 1).style = { ...titleStyle, alignment: { horizontal: "left", vertical: "middle" } };
  sheet.getRow(1).height = 26;
  return { workbook, sheet };
}

/** Writes the header into row 3 and a row for each measure below it. */
export function addTable(
  sheet: ExcelJS.Worksheet,
  tableColumns: readonly SmallColumn[],
  rows: readonly ProgressRow[],
): void {
  tableColumns.forEach(({ header, width }, at) => {
    sheet.getColumn(at + 1).width = width;
    addHeaderCell(sheet, headerRow, at + 1, header);
  });
  sheet.getRow(headerRow).height = 30;
  addRows(sheet, firstRow, tableColumns, rows);
}

/** Writes a row for each measure. */
export function addRows(
  sheet: ExcelJS.Worksheet,
  top: number,
  tableColumns: readonly SmallColumn[],
  rows: readonly ProgressRow[],
): void {
  rows.forEach((row, rowAt) => {
    tableColumns.forEach(({ cell }, at) => {
      addBodyCell(sheet, top + rowAt, at + 1, cell(row));
    });
    const texts = tableColumns.map(({ cell, width }) => ({ text: shownText(cell(row)), width }));
    sheet.getRow(top + rowAt).height = rowHeight(texts);
  });
}

export function addHeaderCell(sheet: ExcelJS.Worksheet, row: number, column: number, text: string): void {
  const cell = sheet.getCell(row, column);
  cell.value = text;
  cell.style = headerStyle;
}

/** Writes an amount, to the right. */
export function addNumberCell(sheet: ExcelJS.Worksheet, row: number, column: number, number: number): void {
  const cell = sheet.getCell(row, column);
  cell.style = { ...bodyStyle(false, false), numFmt: "#,##0", alignment: { horizontal: "right", vertical: "top" } };
  cell.value = number;
}

export function addBodyCell(sheet: ExcelJS.Worksheet, row: number, column: number, content: CellContent): void {
  const cell = sheet.getCell(row, column);
  cell.style = bodyStyle(false, typeof content !== "string");
  cell.value = cellValue(content);
}
