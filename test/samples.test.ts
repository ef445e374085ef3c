import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  builtInSchema,
  cellAddress,
  checkWorkbook,
  importReport,
  lineOfCell,
  readSchemaText,
  ruleGroups,
  rules,
  workbookOfReport,
  type Schema,
  type Workbook,
  type WorkbookCheck,
} from "../src/core/index.ts";
import { measureStatus } from "../src/core/reading/measure-status.ts";
import { decodeText } from "../src/hosts/text/index.ts";
import { readXlsx } from "../src/hosts/xlsx/index.ts";
import { present } from "./core/sheets.ts";

const secureJapan = builtInSchema("secure-japan-2007");

async function workbookOf(file: string): Promise<Workbook> {
  const { workbook } = await readXlsx(readFileSync(path.join("samples", file)));
  return workbook;
}

function outcomeOf(workbook: Workbook, schema = secureJapan, fix = false): ReturnType<typeof checkWorkbook> {
  return checkWorkbook(workbook, { schema, asOf: undefined, today: 20_000, fix });
}

function checkOf(workbook: Workbook, schema: Schema = secureJapan, fix = false): WorkbookCheck {
  const outcome = outcomeOf(workbook, schema, fix);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.check;
}

describe("the clean workbook", () => {
  test("has the 159 measures of the report, 27 of them done, 111 on track, 18 to start, 3 unknown", async () => {
    const { table } = checkOf(await workbookOf("progress-2007h1.xlsx"));
    const counts = new Map<string, number>();
    for (const measure of table.measures) {
      const { code } = present(measureStatus(measure, secureJapan));
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    expect(table.measures).toHaveLength(159);
    expect(Object.fromEntries(counts)).toEqual({ done: 27, "on-track": 111, "to-start": 18, unknown: 3 });
  });

  test("is clean: no error, and of the real plan's texts only what is true of them", async () => {
    const { findings } = checkOf(await workbookOf("progress-2007h1.xlsx"));
    const spoken = findings.filter(({ rule }) => rule !== "relative-date");
    expect(spoken.map((finding) => [finding.rule, finding.severity, cellAddress(finding)])).toEqual([
      ["organization-silent", "warning", "G92"],
      ["organization-silent", "warning", "G103"],
    ]);
    expect(findings.filter(({ severity }) => severity === "info")).toHaveLength(7);
  });
});

describe("the draft", () => {
  /** Row and rule for each id in the column 想定, which stands beyond an empty column and is no part of the table. */
  function named(workbook: Workbook, { table }: WorkbookCheck): { readonly row: number; readonly rule: string }[] {
    const { rows } = present(workbook.sheets.find(({ name }) => name === table.sheet));
    const header = present(rows.find(({ row }) => row === table.headerRows.last));
    const column = header.values.lastIndexOf("想定");
    expect(column).toBe(table.range.right + 2);
    return rows.flatMap(({ row, values }) => {
      const ids = values[column];
      return row > header.row && typeof ids === "string" ? ids.split(",").map((rule) => ({ row, rule })) : [];
    });
  }

  test("breaks on each row the rules that its column 想定 names, and no others", async () => {
    const workbook = await workbookOf("progress-draft.xlsx");
    const check = checkOf(workbook);
    const lines = (findings: readonly { readonly row: number; readonly rule: string }[]): string[] =>
      [...new Set(findings.map(({ row, rule }) => `${String(row + 1)}: ${rule}`))].sort();
    expect(lines(check.findings)).toEqual(lines(named(workbook, check)));
  });

  test("has a fault of every group of rules that speak of a cell or a row", async () => {
    const workbook = await workbookOf("progress-draft.xlsx");
    const broken = new Set(named(workbook, checkOf(workbook)).map(({ rule }) => rule));
    const groups = new Set(rules.filter(({ id }) => broken.has(id)).map(({ group }) => group));
    expect(ruleGroups.filter((group) => !groups.has(group))).toEqual(["overview", "previous"]);
  });

  test("with its safe fixes applied has left only what a person must decide", async () => {
    const { fixes, findings } = checkOf(await workbookOf("progress-draft.xlsx"), secureJapan, true);
    expect(fixes.length).toBeGreaterThan(10);
    // A formula, and a cell that names one organization by both of its names.
    const guarded = findings.filter(({ rule }) => ["status-variant", "organization-variant"].includes(rule));
    expect(guarded.map(({ value }) => value)).toEqual(["厚生労働省、経産省、経済産業省", "検討中"]);
    expect(findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
  });
});

describe("the report", () => {
  test("is one of invented measures, in which each kind of slip that a text shows is found on its line", () => {
    const outcome = importReport(present(decodeText(readFileSync("samples/report.txt"))), undefined);
    if (!outcome.found) throw new Error("No report");
    const { report } = outcome;
    const request = { schema: undefined, asOf: undefined, today: 20_000, fix: false, report };
    const checked = checkWorkbook(workbookOfReport(report), request);
    if (!checked.ok) throw new Error(checked.problem.code);
    const { findings, table } = checked.check;
    expect(table.measures).toHaveLength(5);
    expect(report.unread).toEqual([]);
    expect(findings.map((finding) => [lineOfCell(report, finding), finding.rule])).toEqual([
      [24, "plan-date-passed"],
      [39, "organization-silent"],
      [39, "event-date-conflict"],
      [45, "bracket-unbalanced"],
    ]);
  });
});

describe("a small sample", () => {
  type Expected =
    | { readonly findings: readonly { readonly rule: string; readonly cell: string }[]; readonly schema?: string }
    | { readonly refused: string };
  const folder = "samples/small";
  const verdicts = JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8")) as Record<string, Expected>;

  test.each(Object.entries(verdicts))("%s says what its verdict says", async (file, expected) => {
    const workbook = await workbookOf(path.join("small", file));
    if ("refused" in expected) {
      expect(outcomeOf(workbook)).toMatchObject({ ok: false, problem: { code: expected.refused } });
      return;
    }
    const { findings } = checkOf(workbook, expected.schema === undefined ? secureJapan : schemaIn(expected.schema));
    expect(findings.map((finding) => ({ rule: finding.rule, cell: cellAddress(finding) }))).toEqual(expected.findings);
  });

  function schemaIn(file: string): Schema {
    const result = readSchemaText(readFileSync(path.join(folder, file), "utf8"));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.value;
  }

  test("has a verdict, each of them", () => {
    const files = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
    expect(files.sort()).toEqual(Object.keys(verdicts).sort());
  });
});
