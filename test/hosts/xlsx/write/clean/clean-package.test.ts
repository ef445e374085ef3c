import { mkdtempSync, readdirSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  checkWorkbook,
  planCleaning,
  type CellValue,
  type CleaningPlan,
  type HiddenChoice,
  type Workbook,
} from "../../../../../src/core/index.ts";
import { cleanXlsx, readContents, readXlsx } from "../../../../../src/hosts/xlsx/index.ts";
import { newErrors, type WrittenFile } from "../../ooxml-errors.ts";
import { packageOf, partText, problemOf, storedParts, valuesOf, workbookParts } from "../../packages.ts";
import { embarrassingWorkbook, secrets } from "../../read/embarrassing-workbook.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shinchoku-clean-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function planOf(bytes: Uint8Array, hidden: HiddenChoice): Promise<CleaningPlan> {
  const file = await readXlsx(bytes);
  const request = { schema: undefined, asOf: undefined, today: 18_000, fix: true };
  const outcome = checkWorkbook(file.workbook, request);
  const input = {
    workbook: file.workbook,
    contents: await readContents(file),
    check: outcome.ok ? outcome.check : outcome.problem,
    file: { name: "a.xlsx", size: bytes.length, sizeLimit: bytes.length },
  };
  return planCleaning(input, outcome.ok ? outcome.check : undefined, hidden);
}

async function cleaned(bytes: Uint8Array, hidden: HiddenChoice = "remove"): Promise<Uint8Array> {
  return cleanXlsx(await readXlsx(bytes), await planOf(bytes, hidden));
}

/** The secrets that stand anywhere in a package: in names or bytes of parts, in either encoding. */
async function leaks(bytes: Uint8Array, words: Readonly<Record<string, string>> = secrets): Promise<string[]> {
  const found: string[] = [];
  for (const [part, { content }] of await storedParts(bytes)) {
    for (const [secret, word] of Object.entries(words)) {
      const encodings = (["utf8", "utf16le"] as const).map((encoding) => Buffer.from(word, encoding));
      if (part.includes(word) || encodings.some((encoded) => Buffer.from(content).includes(encoded)))
        found.push(`${part}: ${secret}`);
    }
  }
  return found;
}

describe("a clean copy of a workbook with everything", () => {
  let original: Uint8Array;
  let removed: Uint8Array;
  let shown: Uint8Array;

  beforeAll(async () => {
    original = await embarrassingWorkbook("<v>2</v>");
    removed = await cleaned(original);
    shown = await cleaned(original, "show");
  });

  test("the words to look for are there before, each of them", async () => {
    const found = new Set((await leaks(original)).map((leak) => leak.split(": ")[1]));
    expect([...found].sort()).toEqual(Object.keys(secrets).sort());
  });

  test("has nothing of them in any byte of any part when hidden things are removed", async () => {
    expect(await leaks(removed)).toEqual([]);
  });

  test("has only what was hidden and is now shown", async () => {
    const found = new Set((await leaks(shown)).map((leak) => leak.split(": ")[1]));
    expect([...found].sort()).toEqual(["filtered", "hiddenColumn", "hiddenRow", "hiddenSheet", "unseen"]);
  });

  test("holds the values that a reader saw", async () => {
    const { workbook } = await readXlsx(removed);
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["施策", "visible"]]);
    const [sheet] = workbook.sheets;
    expect(sheet && valuesOf(sheet)).toEqual([
      ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"],
      [1, "統一基準の見直し", "内閣官房", "既に実施済み", "平成19年6月に見直しを行い、公表した。"],
      [],
      [],
      [null, null, 5, 7, 2],
    ]);
    expect(sheet?.guardedCells.size).toBe(0);
  });

  test("is such that the send check finds nothing of what was cleaned, whatever became of what was hidden", async () => {
    for (const bytes of [removed, shown]) {
      const contents = await readContents(await readXlsx(bytes));
      expect(contents).toMatchObject({ properties: [], links: [], names: [], extras: [], hasStructurePassword: false });
      for (const sheet of contents.sheets) {
        expect(sheet).toMatchObject({
          ...{ visibility: "visible", hiddenRows: [], filteredRows: [], hiddenColumns: [], comments: [], unseen: [] },
          ...{ externalFormulas: [], headersAndFooters: [], printers: [], hasPassword: false, hasMarks: false },
        });
      }
    }
  });

  test("opens with the first sheet and its first cell", async () => {
    expect(await partText(removed, "xl/worksheets/sheet1.xml")).toContain(
      '<sheetView tabSelected="1" workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView>',
    );
    expect(await partText(shown, "xl/workbook.xml")).not.toContain("activeTab");
  });

  test("is an ordinary workbook without macros", async () => {
    const types = await partText(removed, "[Content_Types].xml");
    expect(types).toContain("spreadsheetml.sheet.main+xml");
    expect(types).not.toMatch(/macroEnabled|vbaProject|comments|docProps/u);
  });

  test("has names and print areas where their cells came to stand", async () => {
    expect(await partText(removed, "xl/workbook.xml")).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">施策!$A$1:$E$2</definedName></definedNames>',
    );
    expect(await partText(shown, "xl/workbook.xml")).toContain('<definedName name="内部の値">内部!$A$1</definedName>');
  });

  test("is not made where a formula has no result", async () => {
    const problem = await problemOf(embarrassingWorkbook().then((bytes) => cleaned(bytes)));
    expect(problem).toEqual({ code: "formula-not-calculated", facts: { sheet: "施策", cell: "E7" } });
  });
});

test("a workbook of which all sheets go is not made", async () => {
  const parts = workbookParts({ sheets: ["<sheetData/>"] });
  const bytes = await packageOf(parts);
  const plan = { ...(await planOf(bytes, "remove")), sheets: [] };
  expect(await problemOf(readXlsx(bytes).then((file) => cleanXlsx(file, plan)))).toEqual({
    code: "no-sheet-left",
    facts: {},
  });
});

const real = path.resolve("../shared/data/workbooks");
const workbooks = [
  "samples/progress-draft.xlsx",
  "samples/progress-2007h1.xlsx",
  ...(existsSync(real)
    ? readdirSync(real)
        .filter((file) => /\.xls[xm]$/u.test(file))
        .map((file) => path.join(real, file))
    : []),
];

test("clean copies of real workbooks are as valid as these, and keep every value that a reader sees", async () => {
  const written: WrittenFile[] = [];
  for (const original of workbooks) {
    for (const hidden of ["remove", "show"] as const) {
      const bytes = readFileSync(original);
      const copy = await cleaned(bytes, hidden);
      const file = path.join(folder, `${path.parse(original).name}-${hidden}.xlsx`);
      writeFileSync(file, copy);
      written.push({ original, written: file });
      const after = (await readXlsx(copy)).workbook;
      expect(after.sheets.every((sheet) => sheet.visibility === "visible" && sheet.guardedCells.size >= 0)).toBe(true);
      const plan = await planOf(bytes, hidden);
      const untouched = plan.sheets.filter((sheet) => isUntouched(sheet));
      const before = (await readXlsx(bytes)).workbook;
      for (const { name } of untouched) {
        expect(valuesIn(after, name)).toEqual(valuesIn(before, name));
      }
    }
  }
  expect(await newErrors(written)).toEqual([]);
}, 600_000);

/** The values of a sheet; an empty text, which only a formula can have as its result, is no value. */
function valuesIn({ sheets }: Workbook, name: string): CellValue[][] {
  const rows = sheets.filter((sheet) => sheet.name === name).flatMap(valuesOf);
  return rows
    .map((row) => row.map((value) => (value === "" ? null : value)))
    .map(trimmed)
    .flatMap((row, at) => (row.length === 0 ? [] : [[at, ...row]]));
}

function trimmed(row: readonly CellValue[]): CellValue[] {
  return row.slice(0, row.findLastIndex((value) => value !== null) + 1);
}

/** Whether the values of a sheet stay where and as they are. */
function isUntouched({
  removedRows,
  removedColumns,
  corrections,
  fills,
  emptied,
}: CleaningPlan["sheets"][number]): boolean {
  return [removedRows, removedColumns, corrections, fills, emptied].every(({ length }) => length === 0);
}
