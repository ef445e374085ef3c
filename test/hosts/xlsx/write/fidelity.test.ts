import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  cellKey,
  checkWorkbook,
  clearingPlan,
  type CellPosition,
  type Sheet,
  type Workbook,
  type WorkbookPlan,
} from "../../../../src/core/index.ts";
import { applyPlan, readXlsx, type XlsxFile } from "../../../../src/hosts/xlsx/index.ts";
import { catalogueOf } from "../../../../src/words/catalogues.ts";
import { markedCopyPlan } from "../../../../src/sheets/marked-copy.ts";
import { present } from "../../../core/sheets.ts";
import { storedParts, type StoredPart } from "../packages.ts";
import { newErrors } from "../ooxml-errors.ts";
import { cell, choicesSheet, planOf, sheetPlan, statusList } from "../plans.ts";

/** Every workbook of the samples, and those that no one on the team wrote, which are not part of the repository. */
const folders = ["samples", "samples/small", "../shared/data/workbooks"].filter((folder) => existsSync(folder));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /\.xls[xm]$/u.test(file))
    .map((file) => path.join(folder, file)),
);
let outFolder = "";

beforeAll(() => {
  outFolder = mkdtempSync(path.join(tmpdir(), "shinchoku-fidelity-"));
});

afterAll(() => {
  rmSync(outFolder, { recursive: true });
});

/** The plan of a check with fixes, or for other workbooks one that does everything a check can do. */
function planFor(workbook: Workbook): WorkbookPlan {
  const request = { schema: undefined, asOf: undefined, today: 18_000, fix: true };
  const outcome = checkWorkbook(workbook, request);
  return outcome.ok
    ? markedCopyPlan(outcome.check, catalogueOf("ja"), { dropDowns: true })
    : syntheticPlan(present(workbook.sheets.find(({ rows }) => rows.length > 0) ?? workbook.sheets[0]));
}

function syntheticPlan(sheet: Sheet): WorkbookPlan {
  const cells = sheet.rows.flatMap(({ row, values }) =>
    values.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])),
  );
  const marks = cells.filter((_, at) => at % 7 === 0).slice(0, 3000);
  const edited = cells.find((one) => typeof one.value === "string" && !sheet.guardedCells.has(cellKey(one)));
  const { row, column } = cells[0] ?? { row: 0, column: 0 };
  const findings = marks.map((mark) => [cell("→", { ...position(mark), sheet: sheet.name }), cell(mark.row)]);
  return planOf({
    edits: edited ? [{ ...position(edited), sheet: sheet.name, value: "=1+1 & <施策>" }] : [],
    marks: marks.map((mark, at) => ({
      ...position(mark),
      sheet: sheet.name,
      severity: present((["error", "warning", "info"] as const)[at % 3]),
    })),
    dropDowns: [
      {
        sheet: sheet.name,
        range: { top: row, left: column, bottom: row + 2000, right: column },
        list: "shinchoku.statuses",
        strict: true,
        refusal: { title: "状況", text: "一覧から選んでください。" },
      },
    ],
    choiceLists: [statusList],
    sheets: [sheetPlan([[cell("セル"), cell("値")], ...findings]), choicesSheet],
  });
}

function position({ row, column }: CellPosition): CellPosition {
  return { row, column };
}

function isSame(one: StoredPart, other: StoredPart | undefined): boolean {
  return (
    other !== undefined &&
    Buffer.from(one.content).equals(other.content) &&
    Buffer.from(one.compressed).equals(other.compressed)
  );
}

/**
 * The text of a part without what clearing cannot tell from ours: an empty list of names goes with our names, and the
 * declaration of what relationship parts are, which some packages make part by part, stays.
 */
function comparable({ content }: StoredPart): string {
  return new TextDecoder()
    .decode(content)
    .replace("<definedNames/>", "")
    .replace(/<Default Extension="rels"[^>]*>/u, "");
}

describe.each(files)("%s", (file) => {
  const bytes = readFileSync(file);
  let opened: XlsxFile;
  let plan: WorkbookPlan;
  let marked: Uint8Array;

  beforeAll(async () => {
    opened = await readXlsx(bytes);
    plan = planFor(opened.workbook);
    marked = await applyPlan(opened, plan);
    writeFileSync(path.join(outFolder, path.basename(file)), marked);
  });

  test("only the parts that a plan concerns change, all others are copied byte by byte", async () => {
    const [before, after] = [await storedParts(bytes), await storedParts(marked)];
    const { part, relationships, sheets } = opened.workbookPart;
    const touched = new Set([...plan.edits, ...plan.marks, ...plan.dropDowns].map(({ sheet }) => sheet));
    const mayChange = new Set([
      "[Content_Types].xml",
      part,
      part.replace(/([^/]+)$/u, "_rels/$1.rels"),
      relationships.find(({ kind }) => kind === "styles")?.target,
      ...sheets.filter(({ name }) => touched.has(name)).map((sheet) => sheet.part),
    ]);
    const untouched = [...before].filter(([name]) => !mayChange.has(name));
    const same = untouched.filter(([name, stored]) => isSame(stored, after.get(name)));
    expect(same.map(([name]) => name)).toEqual(untouched.map(([name]) => name));
    const added = [...after.keys()].filter((name) => !before.has(name));
    for (const name of added)
      expect(name).toMatch(/^xl\/(?:worksheets|worksheets\/_rels|tables)\/[a-z]+\d+\.xml(?:\.rels)?$/u);
    expect(added.filter((name) => /worksheets\/sheet/u.test(name))).toHaveLength(plan.sheets.length);
  });

  test("people's values stay, but for the cells that are edited", async () => {
    const { workbook } = await readXlsx(marked);
    const people = workbook.sheets.filter(({ ownKind }) => ownKind === undefined);
    expect(people).toEqual(opened.workbook.sheets.map((sheet) => edited(sheet, plan)));
    expect(workbook.dateSystem).toBe(opened.workbook.dateSystem);
  });

  test("a second run writes the same bytes", async () => {
    const second = await applyPlan(await readXlsx(marked), plan);
    expect(Buffer.from(second).equals(marked)).toBe(true);
  });

  test("clearing gives everything back, but that added formats stay in the styles", async () => {
    const unedited = await applyPlan(opened, { ...plan, edits: [] });
    const cleared = await applyPlan(await readXlsx(unedited), clearingPlan);
    const [before, after] = [await storedParts(bytes), await storedParts(cleared)];
    const styles = opened.workbookPart.relationships.find(({ kind }) => kind === "styles")?.target;
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, stored] of before) {
      if (name !== styles) expect([name, comparable(present(after.get(name)))]).toEqual([name, comparable(stored)]);
    }
  });
});

function edited(sheet: Sheet, { edits }: WorkbookPlan): Sheet {
  const values = new Map(edits.filter((edit) => edit.sheet === sheet.name).map((edit) => [cellKey(edit), edit.value]));
  return {
    ...sheet,
    rows: sheet.rows.map(({ row, values: before }) => ({
      row,
      values: before.map((value, column) => values.get(cellKey({ row, column })) ?? value),
    })),
  };
}

test("the validator finds no error in a written workbook that its original did not have", async () => {
  const written = files.map((file) => ({ original: file, written: path.join(outFolder, path.basename(file)) }));
  expect(await newErrors(written)).toEqual([]);
}, 600_000);
