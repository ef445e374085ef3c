import type ExcelJS from "exceljs";
import { organizations } from "../plan/organizations.ts";
import { pageFooter, printedPage } from "../workbook.ts";
import { bodyStyle, headerStyle, titleStyle } from "./style.ts";

const titles = ["コード", "正式名称", "略称", "区分"];
const widths = [30, 26, 26, 14];
const headerRow = 3;

/** Adds the list of the organizations by whose names the progress sheet names them. */
export function addOrganizationsSheet(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet("府省庁一覧", {
    pageSetup: {
      ...printedPage(),
      orientation: "portrait",
      printTitlesRow: `${String(headerRow)}:${String(headerRow)}`,
    },
    headerFooter: pageFooter,
    views: [{ state: "frozen", xSplit: 0, ySplit: headerRow, showGridLines: false }],
  });
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  sheet.mergeCells(1, 1, 1, titles.length);
  const title = sheet.getCell(1, 1);
  title.value = "担当府省庁の名称";
  title.style = titleStyle;
  sheet.getRow(1).height = 26;
  addRow(sheet, headerRow, titles, headerStyle);
  organizations.forEach(({ code, name, shortName, kind }, at) => {
    addRow(sheet, headerRow + 1 + at, [code, name, shortName, kind], {
      ...bodyStyle(false, false),
      alignment: { vertical: "middle" },
    });
  });
}

function addRow(sheet: ExcelJS.Worksheet, row: number, texts: readonly string[], style: Partial<ExcelJS.Style>): void {
  texts.forEach((text, at) => {
    const cell = sheet.getCell(row, at + 1);
    cell.value = text;
    cell.style = style;
  });
  sheet.getRow(row).height = 18;
}
