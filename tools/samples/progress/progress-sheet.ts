import type ExcelJS from "exceljs";
import { pageFooter, printedPage } from "../workbook.ts";
import { cellValue, shownText } from "./cell.ts";
import { columnOf, columns, type FieldName } from "./columns.ts";
import { rowHeight } from "./row-height.ts";
import type { ProgressRow } from "./rows.ts";
import { bodyStyle, expectationStyle, headerStyle, noteStyle, subtitleStyle, titleStyle } from "./style.ts";

/** A row of the sheet: a measure, or a blank row that someone left between measures. */
export interface SheetRow {
  readonly cells: ProgressRow | undefined;
  /** The ids of the rules that the row breaks. */
  readonly expected: readonly string[];
  /** Fields whose cells are merged with those of the rows below, and over how many rows. */
  readonly merges: readonly { readonly field: FieldName; readonly rows: number }[];
}

export interface ProgressSheet {
  readonly title: string;
  readonly rows: readonly SheetRow[];
  /** Whether to write the column 想定, beside the table, with the rules that each row breaks. */
  readonly showsExpected: boolean;
}

const progressSheetName = "進捗状況";
const headerRow = 5;
const lastColumn = columns.length;
/** A narrow column without a header keeps 想定 out of the table, so that a blank row stays one. */
const gapColumn = lastColumn + 1;
const expectedColumn = lastColumn + 2;
const fieldsOfDates: readonly FieldName[] = ["due", "completed"];

const notes = [
  "※ 状況は、平成19年10月3日現在のものである。",
  "※ 一つの施策を複数の府省庁が担当する場合は、担当府省庁を読点で区切って記載している。",
  "※ 完了予定が「年度内」「今年度中」「平成19年度末」の施策は、平成20年3月31日までに完了する予定である。",
  "※ 備考に「架空の施策」とある施策は、見本のために作ったもので実在しない。連絡先は全て架空である。",
];

/** Adds the sheet with the measures as a coordinating office lays it out. */
export function addProgressSheet(workbook: ExcelJS.Workbook, { title, rows, showsExpected }: ProgressSheet): void {
  const lastRow = headerRow + rows.length;
  const sheet = workbook.addWorksheet(progressSheetName, {
    pageSetup: {
      ...printedPage(),
      printTitlesRow: `${String(headerRow)}:${String(headerRow)}`,
      // exceljs puts a $ before each corner; the row needs its own, or the area moves with the cell it is read from.
      printArea: `A$1:L$${String(lastRow + 1 + notes.length)}`,
    },
    headerFooter: { ...pageFooter, oddHeader: "&R平成19年度上半期" },
    views: [{ state: "frozen", xSplit: columnOf("name"), ySplit: headerRow, showGridLines: false, zoomScale: 90 }],
  });
  columns.forEach(({ width }, at) => (sheet.getColumn(at + 1).width = width));
  addTitles(sheet, title, rows.filter(({ cells }) => cells).length);
  addHeader(sheet);
  rows.forEach((row, at) => {
    addRow(sheet, headerRow + 1 + at, row);
  });
  for (const [at, { merges }] of rows.entries()) {
    for (const merge of merges) mergeDown(sheet, headerRow + 1 + at, merge);
  }
  sheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: lastRow, column: lastColumn } };
  addNotes(sheet, lastRow + 2);
  if (showsExpected) addExpectations(sheet, rows);
}

function addTitles(sheet: ExcelJS.Worksheet, title: string, count: number): void {
  const lines = [
    { text: title, style: titleStyle, height: 28 },
    { text: "平成19年10月3日現在", style: subtitleStyle, height: 16 },
    { text: `（単位：施策、計${String(count)}施策）`, style: subtitleStyle, height: 16 },
  ];
  lines.forEach(({ text, style, height }, at) => {
    addWideLine(sheet, at + 1, text, style);
    sheet.getRow(at + 1).height = height;
  });
  sheet.getRow(lines.length + 1).height = 6;
}

function addWideLine(sheet: ExcelJS.Worksheet, row: number, text: string, style: Partial<ExcelJS.Style>): void {
  sheet.mergeCells(row, 1, row, lastColumn);
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.style = style;
}

function addHeader(sheet: ExcelJS.Worksheet): void {
  columns.forEach(({ title }, at) => {
    const cell = sheet.getCell(headerRow, at + 1);
    cell.value = title;
    cell.style = headerStyle;
  });
  sheet.getRow(headerRow).height = 24;
}

function addRow(sheet: ExcelJS.Worksheet, row: number, { cells }: SheetRow): void {
  columns.forEach(({ field, centered }, at) => {
    const content = cells?.[field];
    const cell = sheet.getCell(row, at + 1);
    const isText = typeof content === "string";
    cell.style = bodyStyle(centered, fieldsOfDates.includes(field) && !isText);
    cell.value = cellValue(content);
  });
  const texts = columns.map(({ field, width }) => ({ text: shownText(cells?.[field]), width }));
  sheet.getRow(row).height = rowHeight(texts);
}

function mergeDown(sheet: ExcelJS.Worksheet, row: number, { field, rows }: SheetRow["merges"][number]): void {
  const column = columnOf(field);
  sheet.mergeCells(row, column, row + rows - 1, column);
}

function addNotes(sheet: ExcelJS.Worksheet, firstRow: number): void {
  notes.forEach((text, at) => {
    addWideLine(sheet, firstRow + at, text, noteStyle);
    sheet.getRow(firstRow + at).height = 15;
  });
}

function addExpectations(sheet: ExcelJS.Worksheet, rows: readonly SheetRow[]): void {
  sheet.getColumn(gapColumn).width = 2;
  sheet.getColumn(expectedColumn).width = 46;
  const header = sheet.getCell(headerRow, expectedColumn);
  header.value = "想定";
  header.style = headerStyle;
  rows.forEach(({ expected }, at) => {
    if (expected.length === 0) return;
    const cell = sheet.getCell(headerRow + 1 + at, expectedColumn);
    cell.value = expected.join(",");
    cell.style = expectationStyle;
  });
}
