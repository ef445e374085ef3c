import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { openBeside } from "../../../src/hosts/excel/index.ts";
import { doubleWith, problemOf } from "./doubles.ts";

test("a file is opened beside the workbook, byte by byte, and the workbook stays as it was", async () => {
  const { double } = doubleWith([["a"]]);
  const file = new Uint8Array(readFileSync("samples/progress-draft.xlsx"));
  await openBeside(file);
  expect(double.openedBeside).toEqual([file]);
  expect(double.workbook.sheets.map(({ name }) => name)).toEqual(["表"]);
});

test("what Excel refuses is a problem of ours", async () => {
  const { double } = doubleWith([["a"]]);
  const noWorkbook = new Uint8Array([1, 2, 3, 4]);
  expect(await problemOf(openBeside(noWorkbook))).toEqual({
    code: "excel-failed",
    facts: { officeCode: "InvalidArgument" },
  });
  expect(double.openedBeside).toEqual([]);
});

test("an Excel that opens no workbooks lacks a function that is needed", async () => {
  doubleWith([["a"]], { apiSet: 7 });
  expect(await problemOf(openBeside(new Uint8Array(4)))).toEqual({ code: "api-missing", facts: {} });
});
