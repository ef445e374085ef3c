import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checkWorkbook, type Sheet, type Workbook } from "../../../src/core/index.ts";
import { readWorkbook } from "../../../src/hosts/excel/index.ts";
import { readXlsx } from "../../../src/hosts/xlsx/index.ts";
import { connectClient } from "./double/client.ts";
import { ExcelDouble } from "./double/excel-double.ts";
import { loadWorkbook } from "./double/load-workbook.ts";

/** exceljs, the reader kept for tests, cannot read its form controls' drawing. */
const unreadable = ["fidelity-phpspreadsheet-forms-comments.xlsx"];

/** One workbook, two hosts, one result. */
const folders = ["samples", "samples/small", "../shared/data/workbooks"].filter((folder) => existsSync(folder));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /\.xls[xm]$/u.test(file) && !unreadable.includes(file))
    .map((file) => path.join(folder, file)),
);

async function throughExcel(bytes: Uint8Array): Promise<Workbook> {
  connectClient(new ExcelDouble(await loadWorkbook(bytes), { apiSet: 13 }));
  return readWorkbook();
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
  const bytes = readFileSync(file);

  test("is the same workbook through both hosts", async () => {
    const { workbook } = await readXlsx(bytes);
    const read = await throughExcel(bytes);
    expect(read.dateSystem).toBe(workbook.dateSystem);
    expect(read.sheets.map(comparable)).toEqual(workbook.sheets.map(comparable));
  });

  test("gives the same table and findings through both hosts", async () => {
    const request = { schema: undefined, sheet: undefined, asOf: undefined, today: 18_000, fix: false };
    expect(checkWorkbook(await throughExcel(bytes), request)).toEqual(
      checkWorkbook((await readXlsx(bytes)).workbook, request),
    );
  });
});
