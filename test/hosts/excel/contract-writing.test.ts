import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  checkWorkbook,
  clearingPlan,
  rangeAddress,
  summarize,
  type CellRange,
  type WorkbookPlan,
} from "../../../src/core/index.ts";
import { carryOut, readWorkbook } from "../../../src/hosts/excel/index.ts";
import { applyPlan, readXlsx } from "../../../src/hosts/xlsx/index.ts";
import { catalogueOf } from "../../../src/words/catalogues.ts";
import { summaryPlan } from "../../../src/sheets/summary/plan.ts";
import { markedCopyPlan } from "../../../src/sheets/marked-copy.ts";
import { connectClient } from "./double/client.ts";
import { ExcelDouble } from "./double/excel-double.ts";
import { loadWorkbook } from "./double/load-workbook.ts";
import type { SheetModel, WorkbookModel } from "./double/workbook/model.ts";

/**
 * One plan, two hosts, one result: the double after `carryOut`, and the double after the .xlsx host's file is opened.
 */
const files = [
  "samples/progress-2007h1.xlsx",
  "samples/progress-draft.xlsx",
  "samples/small/with-schema.xlsx",
  "samples/small/row-per-organization-merged.xlsx",
  "samples/small/notes-and-total.xlsx",
  "samples/small/dates-1904.xlsx",
];
const catalogue = catalogueOf("ja");

async function plansOf(bytes: Uint8Array): Promise<{ readonly check: WorkbookPlan; readonly summary: WorkbookPlan }> {
  const request = { schema: undefined, asOf: undefined, today: 18_000, fix: true };
  const outcome = checkWorkbook((await readXlsx(bytes)).workbook, request);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return {
    check: markedCopyPlan(outcome.check, catalogue, { dropDowns: true }),
    summary: summaryPlan(summarize(outcome.check), { madeOn: 18_000, catalogue }),
  };
}

async function throughXlsx(bytes: Uint8Array, ...plans: readonly WorkbookPlan[]): Promise<Uint8Array> {
  let written = bytes;
  for (const plan of plans) written = await applyPlan(await readXlsx(written), plan);
  return written;
}

async function excelWith(bytes: Uint8Array): Promise<WorkbookModel> {
  const workbook = await loadWorkbook(bytes);
  connectClient(new ExcelDouble(workbook, { apiSet: 13 }));
  return workbook;
}

/** The marked cells of a sheet, by the formula of the mark. */
function marksOf({ conditionalFormats }: SheetModel): Record<string, string[]> {
  const marks: Record<string, string[]> = {};
  for (const { formula, ranges } of conditionalFormats) {
    if (formula.includes("shinchoku")) marks[formula] = [...(marks[formula] ?? []), ...ranges.flatMap(cellsOf)].sort();
  }
  return marks;
}

function cellsOf({ top, left, bottom, right }: CellRange): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      cells.push(rangeAddress({ top: row, bottom: row, left: column, right: column }));
    }
  }
  return cells;
}

/** The cells with a drop-down list of ours, by the list. */
function dropDownsOf({ validations }: SheetModel): string[] {
  return validations
    .flatMap(({ range, rule }) => cellsOf(range).map((cell) => `${cell} ${JSON.stringify(rule)}`))
    .map((entry) => entry.replace('"inCellDropDown":true,', ""))
    .sort();
}

/** What is in the cells; a link's formula shows the same text as the .xlsx host's link. */
function valuesOf({ rows }: SheetModel): string[] {
  const values: string[] = [];
  for (const [row, cells] of rows) {
    for (const [column, { value }] of cells) {
      if (value !== null && value !== "") values.push(`${String(row)}:${String(column)} ${JSON.stringify(value)}`);
    }
  }
  return values.sort();
}

function contentOf(workbook: WorkbookModel): object[] {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    marker: sheet.names.filter(({ name }) => name === "_shinchoku").map(({ refersTo, visible }) => [refersTo, visible]),
    marks: marksOf(sheet),
    dropDowns: dropDownsOf(sheet),
    // The pivot tables of the double are not laid out.
    values: sheet.name === catalogue.summary.sheets.pivots ? [] : valuesOf(sheet),
  }));
}

describe.each(files)("%s", (file) => {
  let bytes: Uint8Array;
  let plans: Awaited<ReturnType<typeof plansOf>>;

  beforeAll(async () => {
    bytes = readFileSync(file);
    plans = await plansOf(bytes);
  });

  test("gets the same marks, fixes, lists and sheets of both hosts", async () => {
    const excel = await excelWith(bytes);
    expect((await carryOut(plans.check)).notices).toEqual([]);
    expect((await carryOut(plans.summary)).notices).toEqual([]);
    const xlsx = await loadWorkbook(await throughXlsx(bytes, plans.check, plans.summary));
    expect(contentOf(excel)).toEqual(contentOf(xlsx));
  });

  test("marked by the .xlsx host is cleared by this one, and nothing else is", async () => {
    const untouched = contentOf(await loadWorkbook(bytes));
    const excel = await excelWith(await throughXlsx(bytes, { ...plans.check, edits: [] }, plans.summary));
    expect(contentOf(excel)).not.toEqual(untouched);
    await carryOut(clearingPlan);
    expect(contentOf(excel)).toEqual(untouched);
    expect(excel.names).toEqual([]);
  });

  test("marked by the .xlsx host is checked here as it was before", async () => {
    await excelWith(await throughXlsx(bytes, { ...plans.check, edits: [] }, plans.summary));
    const request = { schema: undefined, asOf: undefined, today: 18_000, fix: true };
    const outcome = checkWorkbook(await readWorkbook(), request);
    expect(outcome.ok && markedCopyPlan(outcome.check, catalogue, { dropDowns: true })).toEqual(plans.check);
  });
});
