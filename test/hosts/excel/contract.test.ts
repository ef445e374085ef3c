import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { checkWorkbook, type Sheet, type Workbook } from "../../../src/core/index.ts";
import { readWorkbook } from "../../../src/hosts/excel/index.ts";
import { readXlsx } from "../../../src/hosts/xlsx/index.ts";
import { connectClient } from "./double/client.ts";
import { ExcelDouble } from "./double/excel-double.ts";
import { loadWorkbook } from "./double/load-workbook.ts";

/**
 * What exceljs, the reader kept for tests, does not read: the drawing of form controls, and an error in a cell with the
 * format of a date.
 */
const unreadable = ["fidelity-phpspreadsheet-forms-comments.xlsx", "fidelity-calamine-pivots.xlsx"];

/** One workbook, two hosts, one result. */
const folders = ["samples", "samples/small", "../shared/data/workbooks"].filter((folder) => existsSync(folder));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /\.xls[xm]$/u.test(file) && !unreadable.includes(file))
    .map((file) => path.join(folder, file)),
);

/** exceljs takes its time for the large ones, more so on a busy machine. */
const loadingTime = 120_000;

async function connected(bytes: Uint8Array): Promise<ExcelDouble> {
  const double = new ExcelDouble(await loadWorkbook(bytes), { apiSet: 13 });
  connectClient(double);
  return double;
}

/**
 * What both hosts must tell alike. The .xlsx host also lists hidden rows and columns outside of the used range, and it
 * knows an error from a text that reads like one.
 */
function comparable(sheet: Sheet): object {
  const rows = sheet.rows.map(({ row, values }) => [
    row,
    Object.entries(values)
      .filter(([, value]) => value !== "")
      .map(([column, value]) => [column, value === "#N/A" ? { error: value } : value]),
  ]);
  const filled = new Set(sheet.rows.map(({ row }) => row));
  return {
    ...sheet,
    rows,
    merges: sheet.merges.map((merge) => JSON.stringify(merge)).sort(),
    hiddenRows: [...sheet.hiddenRows].filter((row) => filled.has(row)),
    hiddenColumns: [],
    guardedCells: [...sheet.guardedCells].sort(([one], [other]) => one - other),
  };
}

describe.each(files)("%s", (file) => {
  let double: ExcelDouble;
  let excel: Workbook;
  let xlsx: Workbook;

  beforeAll(async () => {
    const bytes = readFileSync(file);
    double = await connected(bytes);
    excel = await readWorkbook();
    xlsx = (await readXlsx(bytes)).workbook;
  }, loadingTime);

  test("is the same workbook through both hosts", () => {
    expect(excel.dateSystem).toBe(xlsx.dateSystem);
    expect(excel.sheets.map(comparable)).toEqual(xlsx.sheets.map(comparable));
  });

  test("is read in answers of at most 4 MB", () => {
    for (const { responseBytes } of double.exchanges) expect(responseBytes).toBeLessThanOrEqual(4 * 1024 ** 2);
  });

  test("gives the same table and findings through both hosts", () => {
    const request = { schema: undefined, asOf: undefined, today: 18_000, fix: true };
    expect(checkWorkbook(excel, request)).toEqual(checkWorkbook(xlsx, request));
  });
});
