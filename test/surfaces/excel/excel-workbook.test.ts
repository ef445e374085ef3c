import { selfCheckFeatures } from "../../../src/core/index.ts";
import { describe, expect, test } from "@jest/globals";
import { features } from "../../../src/hosts/excel/self-check/features.ts";
import { excelWorkbook } from "../../../src/surfaces/excel/excel-workbook.ts";
import { present } from "../../core/sheets.ts";
import type { ExcelDouble } from "../../hosts/excel/double/excel-double.ts";
import { draftInExcel } from "./draft-in-excel.ts";
import { paneWith } from "../app/pane.ts";

function sheetNames(double: ExcelDouble): string[] {
  return double.workbook.sheets.map(({ name }) => name);
}

describe("the pane beside Excel", () => {
  test("checks, shows a cell, corrects, marks, summarizes, and clears without a trace", async () => {
    const double = await draftInExcel();
    const before = sheetNames(double);
    const { actions, state } = paneWith(excelWorkbook);
    await actions.start();
    await actions.check();
    expect(state().problem).toBeUndefined();
    const report = present(state().report);
    expect(report).toMatchObject({ sheet: "進捗状況", measures: 159 });

    const fixable = present(report.findings.find(({ fix }) => fix !== undefined));
    await actions.select(fixable);
    expect(double.workbook.selection?.range).toMatchObject({ top: fixable.row, left: fixable.column });
    await actions.applyFix({ kind: "rule", rule: fixable.rule });
    expect(state()).toMatchObject({ problem: undefined, done: { what: "fixed" } });
    expect(state().report?.findings.some(({ rule, fix }) => rule === fixable.rule && fix !== undefined)).toBe(false);

    await actions.mark();
    await actions.insertSummary();
    expect(state()).toMatchObject({ problem: undefined, done: { what: "summarized" } });
    expect(sheetNames(double).length).toBeGreaterThan(before.length + 1);
    await actions.check();
    expect(state().report?.own).toMatchObject({ findingsSheet: true, summarySheet: true });
    await actions.clear();
    expect(sheetNames(double)).toEqual(before);
  });

  test("keeps what was settled in the workbook", async () => {
    await draftInExcel();
    const first = paneWith(excelWorkbook);
    await first.actions.start();
    await first.actions.settle({ ...first.state().settings, schema: "general", sheet: "進捗状況" });
    const second = paneWith(excelWorkbook);
    await second.actions.start();
    expect(second.state().settings).toMatchObject({ schema: "general", sheet: "進捗状況" });
  });

  test("says what Excel refuses, and what is on hold while a cell is edited", async () => {
    const double = await draftInExcel();
    const { actions, state } = paneWith(excelWorkbook);
    await actions.start();
    await actions.check();
    present(double.workbook.sheets.find(({ name }) => name === "進捗状況")).isProtected = true;
    await actions.mark();
    expect(state().problem).toEqual({ code: "sheet-protected", facts: { sheet: "進捗状況" } });
  });

  test("has a name for all that the self-check tries", async () => {
    await draftInExcel();
    expect(features.map(({ id }) => id)).toEqual([...selfCheckFeatures]);
    const { actions, state } = paneWith(excelWorkbook);
    await actions.selfCheck();
    expect(state().selfCheck?.map(({ outcome }) => outcome)).toContain("works");
  });
});
