import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  checkWorkbook,
  compareWithSeal,
  contentDigests,
  isCellError,
  readSeal,
  type CellValue,
  type SealOutcome,
  type Workbook,
} from "../../../../src/core/index.ts";
import { applyPlan, documentProperties, readXlsx } from "../../../../src/hosts/xlsx/index.ts";
import { catalogueOf } from "../../../../src/words/catalogues.ts";
import { markedCopyPlan } from "../../../../src/sheets/marked-copy.ts";
import { run } from "../../../surfaces/cli/run-command.ts";
import { valuesOf } from "../packages.ts";

/** Programs that other people open workbooks with. They are not needed; where one is missing, that is said aloud. */
const openpyxl = "import json, sys, openpyxl";
const soffice = findProgram("LibreOffice", ["soffice"], ["--version"]);
/** The first Python of the path need not be the system's, for which openpyxl is packaged. */
const python = findProgram("openpyxl", ["python3", "/usr/bin/python3"], ["-c", openpyxl]);

/** The first of the programs that runs with these arguments. */
function findProgram(name: string, programs: readonly string[], args: readonly string[]): string | undefined {
  const found = programs.find((program) => spawnSync(program, args, { stdio: "ignore" }).status === 0);
  if (found === undefined) {
    process.stderr.write(`${name} is not installed: not tested that it opens a marked copy.\n`);
  }
  return found;
}

let folder = "";
let copy = "";
let marked: Workbook;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "shinchoku-programs-"));
  copy = path.join(folder, "marked.xlsx");
  const opened = await readXlsx(readFileSync("samples/progress-draft.xlsx"));
  const request = { schema: undefined, asOf: undefined, today: 18_000, fix: true };
  const outcome = checkWorkbook(opened.workbook, request);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const bytes = await applyPlan(opened, markedCopyPlan(outcome.check, catalogueOf("ja"), { dropDowns: true }));
  writeFileSync(copy, bytes);
  marked = (await readXlsx(bytes)).workbook;
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/**
 * The values of a workbook's sheets, by sheet and row. How a program writes line ends does not matter, nor which error
 * a formula has that it calculated anew.
 */
function contentOf({ sheets }: Workbook): [string, CellValue[][]][] {
  return sheets.map((sheet) => [sheet.name, valuesOf(sheet).map((row) => trimmed(row.map(comparable)))]);
}

function comparable(value: CellValue): CellValue {
  if (isCellError(value)) return "#";
  return typeof value === "string" ? value.replaceAll(/\r\n?/gu, "\n") : value;
}

function trimmed(row: readonly CellValue[]): CellValue[] {
  return row.slice(0, row.findLastIndex((value) => value !== null && value !== "") + 1).map((value) => value ?? "");
}

const testLibreOffice = soffice === undefined ? test.skip : test;

testLibreOffice(
  "LibreOffice opens a marked copy, and finds every value in it",
  async () => {
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const target = path.join(folder, "converted");
    const options = { stdio: "ignore", timeout: 300_000 } as const;
    execFileSync(soffice ?? "", [profile, "--headless", "--convert-to", "xlsx", "--outdir", target, copy], options);
    const { workbook } = await readXlsx(readFileSync(path.join(target, "marked.xlsx")));
    expect(contentOf(workbook)).toEqual(contentOf(marked));
  },
  400_000,
);

const testOpenpyxl = python === undefined ? test.skip : test;

testOpenpyxl("openpyxl opens a marked copy, and finds every value in it", () => {
  const script = `${openpyxl}
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
text = lambda cell: cell.value if cell.data_type == "s" else None
print(json.dumps([[sheet.title, [[text(cell) for cell in row] for row in sheet.rows]] for sheet in book.worksheets]))`;
  const output = execFileSync(python ?? "", ["-c", script, copy], { maxBuffer: 1024 ** 3 }).toString();
  const sheets = JSON.parse(output) as [string, CellValue[][]][];
  const texts = ([name, rows]: [string, CellValue[][]]): unknown => [
    name,
    rows
      .map((row) => trimmed(row.map((value) => (typeof value === "string" ? comparable(value) : null))))
      .filter((row) => row.length > 0),
  ];
  const expected = marked.sheets.map((sheet): [string, CellValue[][]] => [sheet.name, valuesOf(sheet)]);
  expect(sheets.map(texts)).toEqual(expected.map(texts));
});

/** How a file that a program has saved again stands to the seal it bears. */
async function sealStateOf(file: string): Promise<SealOutcome> {
  const xlsx = await readXlsx(readFileSync(file));
  const { workbook } = xlsx;
  const seal = readSeal(await documentProperties(xlsx));
  const outcome = checkWorkbook(workbook, { schema: undefined, asOf: undefined, today: 18_000, fix: false });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  if (seal === undefined || seal === "unreadable") return { state: "unsealed" };
  return compareWithSeal(seal, contentDigests(workbook, outcome.check.tables));
}

/** A clean copy of the draft with its seal. */
async function sealedCopy(): Promise<string> {
  const sealed = path.join(folder, "sealed.xlsx");
  await run("send", "samples/progress-draft.xlsx", "--out", sealed);
  return sealed;
}

testLibreOffice(
  "a seal is unbroken after LibreOffice has saved the workbook",
  async () => {
    const sealed = await sealedCopy();
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const target = path.join(folder, "saved");
    const options = { stdio: "ignore", timeout: 300_000 } as const;
    execFileSync(soffice ?? "", [profile, "--headless", "--convert-to", "xlsx", "--outdir", target, sealed], options);
    expect(await sealStateOf(path.join(target, "sealed.xlsx"))).toMatchObject({ state: "unchanged" });
  },
  400_000,
);

testOpenpyxl(
  "a seal is unbroken after openpyxl has saved the workbook, and tells the row that it changed; before 3.1 it drops seals",
  async () => {
    const sealed = await sealedCopy();
    const [saved, changed] = [path.join(folder, "openpyxl.xlsx"), path.join(folder, "changed.xlsx")];
    const script = `${openpyxl}
book = openpyxl.load_workbook(sys.argv[1])
book.save(sys.argv[2])
book.worksheets[0]["G9"] = "変えた。"
book.save(sys.argv[3])`;
    execFileSync(python ?? "", ["-c", script, sealed, saved, changed]);
    const version = execFileSync(python ?? "", ["-c", `${openpyxl}; print(openpyxl.__version__)`]).toString();
    // Without its properties a workbook counts as not checked, and never as unchanged.
    if (Number.parseFloat(version) < 3.1) {
      expect([await sealStateOf(saved), await sealStateOf(changed)]).toMatchObject([
        { state: "unsealed" },
        { state: "unsealed" },
      ]);
      return;
    }
    expect(await sealStateOf(saved)).toMatchObject({ state: "unchanged" });
    expect(await sealStateOf(changed)).toMatchObject({ state: "changed", changes: { rows: [{ row: 8 }], missing: 1 } });
  },
);
