import { selfCheckFeatures } from "../../../src/core/index.ts";
import { describe, expect, test } from "@jest/globals";
import { features } from "../../../src/hosts/excel/self-check/features.ts";
import { excelWorkbook, fileName } from "../../../src/surfaces/excel/excel-workbook.ts";
import { windowFeatures } from "../../../src/surfaces/excel/self-check/window-features.ts";
import { present } from "../../core/sheets.ts";
import type { ExcelDouble } from "../../hosts/excel/double/excel-double.ts";
import { draftInExcel } from "./draft-in-excel.ts";
import { valueAt } from "../../hosts/excel/doubles.ts";
import { setCell } from "../../hosts/excel/double/workbook/cells.ts";
import { addSheetModel } from "../../hosts/excel/double/workbook/model.ts";
import { paneWith } from "../app/pane.ts";

/** A person types into a cell. */
const typed = { changeType: "RangeEdited", source: "Local", triggerSource: "Unknown" } as const;

/** Waits until something has come about; the test's own limit ends it otherwise. */
async function eventually(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

function sheetNames(double: ExcelDouble): string[] {
  return double.workbook.sheets.map(({ name }) => name);
}

describe("the pane beside Excel", () => {
  test("checks, shows a cell, corrects, marks, summarizes, and clears without a trace", async () => {
    const double = await draftInExcel();
    const before = sheetNames(double);
    const { actions, state, fix } = paneWith(excelWorkbook);
    await actions.start();
    await actions.check();
    expect(state().problem).toBeUndefined();
    const report = present(state().report);
    expect(report).toMatchObject({ sheet: "進捗状況", measures: 159 });

    const fixable = present(report.findings.find(({ fix }) => fix !== undefined));
    await actions.select(fixable);
    expect(double.workbook.selection?.range).toMatchObject({ top: fixable.row, left: fixable.column });
    await fix({ kind: "rule", rule: fixable.rule });
    expect(state()).toMatchObject({ problem: undefined, done: { what: "fixed" } });
    expect(state().report?.findings.some(({ rule, fix }) => rule === fixable.rule && fix !== undefined)).toBe(false);

    await actions.mark();
    await actions.insertSummary();
    expect(state()).toMatchObject({ problem: undefined, done: { what: "summarized" } });
    expect(sheetNames(double).length).toBeGreaterThan(before.length + 1);
    await actions.check();
    expect([...state().own.parts.keys()].sort()).toEqual(["check", "summary"]);
    await actions.remove("check");
    await actions.remove("summary");
    expect(sheetNames(double)).toEqual(before);
  });

  test("keeps its marks, lists and summary apart after an edit that is checked again", async () => {
    const double = await draftInExcel();
    const { actions, state } = paneWith(excelWorkbook);
    await actions.start();
    await actions.check();
    await actions.mark();
    const sheet = present(double.workbook.sheets.find(({ name }) => name === "進捗状況"));
    const marks = sheet.conditionalFormats.length;
    setCell(sheet, 6, 5, { value: "未定" });
    double.report({ ...typed, worksheetId: sheet.id, address: "F7" });
    await eventually(() => state().done?.what === "rechecked");
    expect(state()).toMatchObject({ areMarksOld: true, isStale: false });
    expect([...state().own.parts.keys()]).toEqual(["check"]);
    await actions.addDropDowns();
    expect([...state().own.parts.keys()].sort()).toEqual(["check", "lists"]);
    expect(sheet.conditionalFormats).toHaveLength(marks);
    await actions.mark();
    expect(sheet.validations).toHaveLength(2);
    const lists = (): unknown[] => double.workbook.names.filter(({ name }) => !name.startsWith("shinchoku.sheet."));
    expect(lists()).toHaveLength(2);
    expect(state().areMarksOld).toBe(false);
    await actions.remove("lists");
    expect([sheet.validations, lists()]).toEqual([[], []]);
    expect(sheet.conditionalFormats.length).toBeGreaterThan(0);
    await actions.remove("check");
    expect(sheet.conditionalFormats).toEqual([]);
    expect(state().own.parts.size).toBe(0);
  });

  test("knows the marks of an earlier day before it checks, and takes them away", async () => {
    const double = await draftInExcel();
    const earlier = paneWith(excelWorkbook);
    await earlier.actions.check();
    await earlier.actions.mark();
    const sheet = present(double.workbook.sheets.find(({ name }) => name === "検査結果"));
    double.workbook.sheets.splice(double.workbook.sheets.indexOf(sheet), 1);
    const { actions, state } = paneWith(excelWorkbook);
    await actions.start();
    expect(state().own.parts).toEqual(new Map([["check", []]]));
    await actions.remove("check");
    expect(state().own.parts.size).toBe(0);
    expect(double.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
  });

  test("overwrites nobody's newer text, reads it, and takes its own corrections back", async () => {
    const double = await draftInExcel();
    const { actions, state, fix } = paneWith(excelWorkbook);
    await actions.start();
    await actions.check();
    const sheet = present(double.workbook.sheets.find(({ name }) => name === "進捗状況"));
    const values = (): unknown[] =>
      [...sheet.rows].map(([row, cells]) => [row, [...cells].map(([, { value }]) => value)]);
    const before = values();
    // A pick from a drop-down list on the web, of which Excel tells nobody (OfficeDev/office-js 4066, 3888).
    setCell(sheet, 6, 5, { value: "未定" });
    await fix({ kind: "rule", rule: "status-variant" });
    expect(valueAt(sheet, 6, 5)).toBe("未定");
    expect(state().notices).toContainEqual({
      code: "edit-kept",
      facts: { sheet: "進捗状況", cell: "F7", reason: "changed" },
    });
    expect(state().undo.length).toBeGreaterThan(3);
    const cells = state().undo.length;
    await actions.undoFix();
    expect(state()).toMatchObject({ done: { what: "undone", cells }, undo: [] });
    setCell(sheet, 6, 5, { value: "実施済" });
    expect(values()).toEqual(before);
  });

  test("reads what others change at the same time", async () => {
    const double = await draftInExcel();
    const { actions, state } = paneWith(excelWorkbook);
    await actions.start();
    await actions.check();
    const sheet = present(double.workbook.sheets.find(({ name }) => name === "進捗状況"));
    setCell(sheet, 6, 5, { value: "既に実施済み" });
    double.report({ ...typed, worksheetId: sheet.id, address: "F7", source: "Remote" });
    await eventually(() => state().isStale);
    await eventually(() => state().done?.what === "rechecked");
    expect(state().report?.findings.some(({ row, column }) => row === 6 && column === 5)).toBe(false);
  });

  test("removes what an interrupted run had left, and says so", async () => {
    const double = await draftInExcel();
    const left = addSheetModel(double.workbook, "shinchoku_new_1");
    left.visibility = "Hidden";
    addSheetModel(double.workbook, "shinchoku_new_x");
    const { actions, state } = paneWith(excelWorkbook);
    await actions.start();
    expect(sheetNames(double)).not.toContain("shinchoku_new_1");
    expect(sheetNames(double)).toContain("shinchoku_new_x");
    expect(state().notices).toEqual([{ code: "unfinished-removed", facts: { count: 1 } }]);
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
    const tried = [...features.map(({ id }) => id), ...windowFeatures.map(({ feature }) => feature)];
    expect(tried).toEqual([...selfCheckFeatures]);
    const { actions, state } = paneWith(excelWorkbook);
    await actions.selfCheck(new Set());
    expect(state().selfCheck?.lines.map(({ outcome }) => outcome)).toContain("works");
  });
});

test.each([
  ["https://files.example/sites/a/%E9%80%B2%E6%8D%97.xlsx?web=1", "進捗.xlsx"],
  ["C:\\作業\\100%済.xlsx", "100%済.xlsx"],
  ["https://files.example/100%.xlsx", "100%.xlsx"],
  ["/Users/a/progress.xlsx", "progress.xlsx"],
  ["", undefined],
  [null, undefined],
])("the name of the file at %p is %p", (address, name) => {
  expect(fileName(address)).toBe(name);
});
