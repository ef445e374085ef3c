import { expect, test } from "@jest/globals";
import exceljs from "exceljs";
import { richTextFile } from "../../../../src/hosts/excel/self-check/rich-text-file.ts";

test("the workbook of the self-check has a plain text, and the same with a bold letter", async () => {
  const file = new exceljs.Workbook();
  await file.xlsx.load(new Uint8Array(Buffer.from(richTextFile, "base64")).buffer);
  const [sheet] = file.worksheets;
  expect(sheet?.getCell("A1").value).toBe("ab");
  expect(sheet?.getCell("A2").value).toEqual({ richText: [{ text: "a" }, { text: "b", font: { bold: true } }] });
});
