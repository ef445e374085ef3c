import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Log } from "sarif";
import { applyPlan, createXlsx, readXlsx } from "../../../src/hosts/xlsx/index.ts";
import { present } from "../../core/sheets.ts";
import { run } from "./run-command.ts";

const draft = "samples/progress-draft.xlsx";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "shinchoku-formats-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface JsonFinding {
  readonly rule: string;
  readonly cell: string;
  readonly message: string;
  readonly severity: string;
}

async function jsonFindings(file: string): Promise<readonly JsonFinding[]> {
  return (JSON.parse((await run("check", file, "--format", "json")).out) as { findings: readonly JsonFinding[] })
    .findings;
}

/** The lines of CSV in which no field has a line break. */
async function csvLines(file: string, ...options: readonly string[]): Promise<string[]> {
  const { out } = await run("check", file, "--format", "csv", ...options);
  return out.split("\r\n");
}

/** A workbook with a table whose texts try to get out of their places. */
function nasty(name: string): Promise<string> {
  return workbookOf(name, [
    ["1", '<img src=x onerror="alert(1)">&"名"', "総務省、財務省", "=cmd|' /C calc'!A0", "・公表した。"],
    ["2", "改行\nと\u001b[31m色::error::偽, の: 名%0A", "消防庁", "", "・調査している。"],
  ]);
}

async function workbookOf(name: string, rows: readonly (readonly string[])[]): Promise<string> {
  const header = ["番号", "施策名", "担当府省庁", "状況", "進捗状況"];
  const cells = [header, ...rows].map((row) => row.map((value) => ({ value, style: "text" }) as const));
  const sheet = {
    kind: undefined,
    name: "進捗",
    columnWidths: [],
    rows: cells,
    table: undefined,
    pivots: [],
    charts: [],
    frozenRows: 0,
    print: { orientation: "portrait", repeatRows: undefined, isOnePage: false },
  } as const;
  const plan = { replaces: [], edits: [], marks: [], dropDowns: [], choiceLists: [], sheets: [sheet] };
  const file = path.join(folder, name);
  writeFileSync(file, await createXlsx(plan));
  return file;
}

/** The draft, marked, with the first doubt confirmed. */
async function confirmed(reason: string): Promise<string> {
  const marked = path.join(folder, "marked.xlsx");
  await run("check", draft, "--out", marked);
  const { readFileSync } = await import("node:fs");
  const xlsx = await readXlsx(new Uint8Array(readFileSync(marked)));
  const notes = present(xlsx.workbook.sheets.find(({ ownKind }) => ownKind === "findings"));
  const doubt = present(notes.rows.find(({ values }) => values[6] === "未対応"));
  const at = { sheet: notes.name, row: doubt.row };
  const edits = [
    { ...at, column: 6, value: "確認済み" },
    { ...at, column: 7, value: reason },
  ];
  const plan = { replaces: [], edits, marks: [], dropDowns: [], choiceLists: [], sheets: [] };
  const file = path.join(folder, "confirmed.xlsx");
  writeFileSync(file, await applyPlan(xlsx, plan));
  return file;
}

describe("CSV", () => {
  test("has a byte order mark, a header and a line for every finding, with its measure", async () => {
    const [header, first, ...others] = await csvLines(draft);
    expect(header).toBe("\uFEFFシート,セル,施策番号,施策名,担当府省庁,重要度,指摘,直し方,現在の値,規則,対応,理由");
    expect(first).toMatch(
      /^進捗状況,F7,1-0*1?[^,]*,政府全体でのPDCAサイクルの定着,[^,]+,警告,状況「実施済」は正式な書き方ではありません。,.*,実施済,status-variant,未対応,$/u,
    );
    expect(others.at(-1)).toBe("");
    expect((await csvLines(draft, "--lang", "en"))[0]).toContain("Sheet,Cell,Number,Measure");
  });

  test("lets no text become a formula, nor steer a terminal", async () => {
    const { out } = await run("check", await nasty("nasty.xlsx"), "--format", "csv");
    expect(out).toContain("'=cmd|' /C calc'!A0");
    expect(out).not.toContain("\u001b");
    expect(out).toContain("␛[31m");
  });
});

describe("HTML", () => {
  test("is one page in the language, with every finding, that loads and runs nothing else", async () => {
    for (const language of ["ja", "en"]) {
      const { out, exitCode } = await run("check", draft, "--format", "html", "--lang", language);
      expect(exitCode).toBe(1);
      expect(out).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`, "u"));
      expect(out.match(/<tr data-organizations/gu)).toHaveLength((await jsonFindings(draft)).length);
      expect(out).toContain("default-src 'none'");
      expect(out).not.toMatch(/(?:src|href)=|https?:/u);
      expect(out).toContain('<option value="警察庁">');
    }
  });

  test("takes texts of the workbook for nothing but text", async () => {
    const { out } = await run("check", await nasty("nasty.xlsx"), "--format", "html");
    expect(out).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&quot;名&quot;");
    expect(out).not.toContain("<img");
    expect(out).toContain('data-organizations="[&quot;総務省&quot;,&quot;財務省&quot;]"');
  });

  test("of a clean workbook says so", async () => {
    const clean = await workbookOf("clean.xlsx", [["1", "手引の作成", "総務省", "実施済み", "・手引を公表した。"]]);
    const { out, exitCode } = await run("check", clean, "--format", "html");
    expect(exitCode).toBe(0);
    expect(out).toContain("指摘はありません。");
  });
});

describe("SARIF", () => {
  test("has every finding with its level, place, rule and a fingerprint", async () => {
    const log = JSON.parse((await run("check", draft, "--format", "sarif")).out) as Log;
    const [{ tool, results = [] }] = log.runs as [Log["runs"][number]];
    const findings = await jsonFindings(draft);
    expect(results.map(({ ruleId }) => ruleId)).toEqual(findings.map(({ rule }) => rule));
    expect(results.map(({ ruleIndex = -1 }) => tool.driver.rules?.[ruleIndex]?.id)).toEqual(
      findings.map(({ rule }) => rule),
    );
    expect(results.map(({ level }) => level)).toEqual(
      findings.map(({ severity }) => (severity === "info" ? "note" : severity)),
    );
    const [first] = results;
    expect(first?.locations?.[0]).toEqual({
      physicalLocation: { artifactLocation: { uri: draft }, region: { startLine: 7, startColumn: 6 } },
      logicalLocations: [{ fullyQualifiedName: "進捗状況!F7", kind: "cell" }],
    });
    expect(first?.message.text).toContain(findings[0]?.message);
    expect(new Set(results.map(({ partialFingerprints }) => partialFingerprints?.["shinchoku/v1"])).size).toBe(
      results.length,
    );
  });
});

describe("annotations for GitHub", () => {
  test("are a line each, in which nothing of the workbook is a command", async () => {
    const { out } = await run("check", await nasty("nasty.xlsx"), "--format", "github", "--lang", "en");
    const lines = out.trimEnd().split("\n");
    expect(lines.length).toBe((await jsonFindings(path.join(folder, "nasty.xlsx"))).length);
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]+,line=\d+,title=[^,:]+::進捗![A-Z]+\d+ /u);
  });
});

test("what a person has confirmed is told in every form", async () => {
  const reason = "担当課に確認し、差し支えない";
  const file = await confirmed(reason);
  const csv = await csvLines(file);
  expect(csv.filter((line) => line.endsWith(`,確認済み,${reason}`))).toHaveLength(1);
  const html = (await run("check", file, "--format", "html")).out;
  expect(html.match(/<tr class="decided"/gu)).toHaveLength(1);
  expect(html).toContain(`確認済み<br>${reason}`);
  const { runs } = JSON.parse((await run("check", file, "--format", "sarif")).out) as Log;
  const suppressed = runs[0]?.results?.filter(({ suppressions }) => suppressions);
  expect(suppressed?.map(({ suppressions }) => suppressions)).toEqual([[{ kind: "external", justification: reason }]]);
  const { out } = await run("check", file, "--format", "github");
  expect(out.trimEnd().split("\n")).toHaveLength(csv.length - 3);
});

test("a summary is printed as text or JSON only", async () => {
  const { exitCode, failure } = await run("summarize", draft, "--format", "html");
  expect(exitCode).toBe(2);
  expect(failure).toContain("text | json");
});

test("a slip in an option or a command is answered with the nearest one", async () => {
  expect((await run("check", draft, "--shema", "general")).failure).toContain("「--schema」ではありませんか");
  expect((await run("chek", draft)).failure).toContain("「check」ではありませんか");
  expect((await run("check", draft, "--completely-other")).failure).toContain("--help");
});
