import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { removalPlan, type WorkbookPlan } from "../../../src/core/index.ts";
import { applyPlan, createXlsx, readXlsx } from "../../../src/hosts/xlsx/index.ts";
import { present } from "../../core/sheets.ts";
import { run } from "./run-command.ts";

const original = "test/fixtures/replies/09_法務省.xlsx";
const asOf = ["--as-of", "2026-11-27"];
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "shinchoku-own-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

interface File {
  readonly file: string;
  readonly isReply: boolean;
  readonly reason?: string;
}

/** What a run makes of a folder that holds the reply of one ministry and another workbook. */
async function filesBeside(name: string, make: (out: string) => Promise<unknown>): Promise<readonly File[]> {
  const place = path.join(folder, name);
  await mkdir(place);
  await cp(original, path.join(place, "09_法務省.xlsx"));
  await make(path.join(place, "届いたもの.xlsx"));
  const { out } = await run("collect", place, ...asOf, "--format", "json");
  return (JSON.parse(out) as { files: readonly File[] }).files;
}

type SheetPlan = WorkbookPlan["sheets"][number];

/** The sheets of one of our workbooks that are called so. */
async function sheetsOf(file: string, isCalled: (name: string) => boolean): Promise<readonly SheetPlan[]> {
  const { workbook } = await readXlsx(await readFile(file));
  return workbook.sheets
    .filter(({ name }) => isCalled(name))
    .map(({ name, ownKind, rows }) => ({
      kind: ownKind,
      name,
      columnWidths: [],
      rows: rows.map(({ values }) =>
        Array.from(values, (value) => ({ value: typeof value === "string" ? value : null, style: "text" as const })),
      ),
      table: undefined,
      pivots: [],
      charts: [],
      frozenRows: 0,
      print: { orientation: "landscape", repeatRows: undefined, isOnePage: false },
    }));
}

describe("a workbook of our own among the replies is none, and is told with its kind", () => {
  test.each(["ja", "en"])("the history of several periods, in %s", async (language) => {
    const files = await filesBeside(`history-${language}`, (out) =>
      run("history", original, original, "--out", out, "--lang", language),
    );
    expect(files.map(({ file, isReply }) => [file, isReply])).toEqual([
      ["09_法務省.xlsx", true],
      ["届いたもの.xlsx", false],
    ]);
    expect(present(files[1]).reason).toContain("推移");
  });

  test.each([
    ["whole", () => true],
    ["without the table", (name: string) => name === "提出状況"],
    ["without the account of the replies", (name: string) => name !== "提出状況"],
  ])("the collected workbook, %s", async (name, isKept) => {
    const files = await filesBeside(`collected-${name}`, async (out) => {
      await run("collect", original, ...asOf, "--out", out);
      await writeFile(out, await createXlsx({ ...removalPlan([]), sheets: await sheetsOf(out, isKept) }));
    });
    expect(files.filter(({ isReply }) => isReply).map(({ file }) => file)).toEqual(["09_法務省.xlsx"]);
    expect(present(files[1]).reason).toContain("集約");
  });
});

test("a reply to which the sheet of a history was added is a reply", async () => {
  const files = await filesBeside("with-history", async (out) => {
    await run("history", original, original, "--out", out);
    const sheets = await sheetsOf(out, (name) => name === "推移");
    expect(sheets).toHaveLength(1);
    await writeFile(out, await applyPlan(await readXlsx(await readFile(original)), { ...removalPlan([]), sheets }));
  });
  expect(files.map(({ isReply }) => isReply)).toEqual([true, true]);
});
