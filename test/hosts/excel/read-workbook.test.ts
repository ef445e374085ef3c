import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { readWorkbook } from "../../../src/hosts/excel/index.ts";
import { readXlsx } from "../../../src/hosts/xlsx/index.ts";
import { connectClient } from "./double/client.ts";
import { ExcelDouble } from "./double/excel-double.ts";
import { loadWorkbook } from "./double/load-workbook.ts";

test("reads a workbook", async () => {
  const bytes = readFileSync("samples/progress-draft.xlsx");
  const double = new ExcelDouble(await loadWorkbook(bytes), { apiSet: 13 });
  connectClient(double);
  const workbook = await readWorkbook();
  expect(workbook).toEqual((await readXlsx(bytes)).workbook);
  expect(double.exchanges).toHaveLength(3);
});
