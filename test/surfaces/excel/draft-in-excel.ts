import { readFileSync } from "node:fs";
import { connectClient } from "../../hosts/excel/double/client.ts";
import { ExcelDouble } from "../../hosts/excel/double/excel-double.ts";
import { loadWorkbook } from "../../hosts/excel/double/load-workbook.ts";

/** The draft in Excel: Microsoft's own client, and behind it a double of Excel. */
export async function draftInExcel(): Promise<ExcelDouble> {
  const double = new ExcelDouble(await loadWorkbook(new Uint8Array(readFileSync("samples/progress-draft.xlsx"))));
  connectClient(double);
  return double;
}
