import type ExcelJS from "exceljs";

const fontName = "ＭＳ Ｐゴシック";
/** Japanese character set and a roman family, as Excel itself writes them for this font. */
const fontBase = { name: fontName, family: 3, charset: 128 } as const;
export const bodyFontSize = 9;

const line: Partial<ExcelJS.Border> = { style: "thin", color: { argb: "FF7F7F7F" } };
const border: Partial<ExcelJS.Borders> = { top: line, bottom: line, left: line, right: line };

export const titleStyle: Partial<ExcelJS.Style> = {
  font: { ...fontBase, size: 14, bold: true },
  alignment: { horizontal: "center", vertical: "middle" },
};

export const subtitleStyle: Partial<ExcelJS.Style> = {
  font: { ...fontBase, size: 10 },
  alignment: { horizontal: "right", vertical: "middle" },
};

export const noteStyle: Partial<ExcelJS.Style> = {
  font: { ...fontBase, size: 9 },
  alignment: { horizontal: "left", vertical: "middle", wrapText: true },
};

export const headerStyle: Partial<ExcelJS.Style> = {
  font: { ...fontBase, size: bodyFontSize, bold: true },
  alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDE6F0" } },
  border,
};

/** A cell of a measure. Numbers such as 1-2-03 are text: Excel would take them for dates. */
export function bodyStyle(centered: boolean, isDate: boolean): Partial<ExcelJS.Style> {
  return {
    font: { ...fontBase, size: bodyFontSize },
    alignment: { horizontal: centered ? "center" : "left", vertical: "top", wrapText: true },
    border,
    numFmt: isDate ? "yyyy/m/d" : "@",
  };
}

/** The reviewer's column beside the table, outside the printed area. */
export const expectationStyle: Partial<ExcelJS.Style> = {
  font: { ...fontBase, size: bodyFontSize, color: { argb: "FF9C2A00" } },
  alignment: { horizontal: "left", vertical: "top", wrapText: true },
};
