import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { selfCheckFeatures } from "../../../src/messages/pane-failure.ts";
import { features } from "../../../src/hosts/excel/self-check/features.ts";
import { excelWorkbook } from "../../../src/surfaces/pane/excel-workbook.ts";
import { present } from "../../core/sheets.ts";
import { connectClient } from "../../hosts/excel/double/client.ts";
import { ExcelDouble } from "../../hosts/excel/double/excel-double.ts";
import { loadWorkbook } from "../../hosts/excel/double/load-workbook.ts";
import { setCell } from "../../hosts/excel/double/workbook/cells.ts";
import { paneWith } from "./pane.ts";

/** The draft in Excel: Microsoft's own client, and behind it a double of Excel. */
async function draftInExcel(): Promise<ExcelDouble> {
  const double = new ExcelDouble(await loadWorkbook(new Uint8Array(readFileSync("samples/progress-draft.xlsx"))));
  connectClient(double);
  return double;
}

async function until(isReached: () => boolean): Promise<void> {
  while (!isReached()) await new Promise((resolve) => setTimeout(resolve, 20));
}

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
    expect(state().failure).toBeUndefined();
    const report = present(state().report);
    expect(report).toMatchObject({ sheet: "進捗状況", measures: 159 });

    const fixable = present(report.findings.find(({ fix }) => fix !== undefined));
    await actions.select(fixable);
    expect(double.workbook.selection?.range).toMatchObject({ top: fixable.row, left: fixable.column });
    await actions.applyFix({ kind: "rule", rule: fixable.rule });
    expect(state()).toMatchObject({ failure: undefined, done: { what: "fixed" } });
    expect(state().report?.findings.some(({ rule, fix }) => rule === fixable.rule && fix !== undefined)).toBe(false);

    await actions.mark();
    await actions.insertSummary();
    expect(state()).toMatchObject({ failure: undefined, done: { what: "summarized" } });
    expect(sheetNames(double).length).toBeGreaterThan(before.length + 1);
    await actions.check();
    expect(state().report?.own).toMatchObject({ findingsSheet: true, summarySheet: true });
    await actions.clear();
    expect(sheetNames(double)).toEqual(before);
  });

  test("checks an edited cell again with one round trip, and says that it was solved", async () => {
    const double = await draftInExcel();
    const { actions, state } = paneWith(excelWorkbook);
    await actions.start();
    await actions.check();
    const fixable = present(state().report?.findings.find(({ fix }) => fix !== undefined));
    const sheet = present(double.workbook.sheets.find(({ name }) => name === fixable.sheet));
    const trips = double.exchanges.length;
    setCell(sheet, fixable.row, fixable.column, { value: present(fixable.fix) });
    double.report({
      worksheetId: sheet.id,
      address: `${"ABCDEFGHIJKL".charAt(fixable.column)}${String(fixable.row + 1)}`,
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
    });
    await until(() => state().done?.what === "rechecked");
    expect(double.exchanges.length - trips).toBe(1);
    expect(state().solved).toContainEqual(fixable);
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
    expect(state().failure).toEqual({ code: "sheet-protected", facts: { sheet: "進捗状況" } });
  });

  test("has a name for all that the self-check tries", async () => {
    await draftInExcel();
    expect(features.map(({ id }) => id)).toEqual([...selfCheckFeatures]);
    const { actions, state } = paneWith(excelWorkbook);
    await actions.selfCheck();
    expect(state().selfCheck?.map(({ outcome }) => outcome)).toContain("works");
  });
});
