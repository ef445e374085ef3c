import { describe, expect, test } from "@jest/globals";
import type { FoundFile, Problem, ProblemCode, SchemaProblem } from "../../src/core/index.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { languages, problemText, sayProblem } from "../../src/words/say.ts";

const problems: SchemaProblem[] = [
  { at: "", problem: "not-json" },
  { at: "fields[0].type", problem: "wrong-value", expected: '"string"', received: '"text"' },
  { at: "title", problem: "missing" },
  { at: "shinchoku.colour", problem: "unknown-key" },
  { at: "fields[1].title", problem: "repeated", text: "状況", first: "fields[0].title" },
  { at: "shinchoku.statuses[0].requires[0]", problem: "unknown-reference", text: "reason" },
  { at: "shinchoku.rules[0].rule", problem: "unknown-rule", text: "no-rule" },
  { at: "fields[0].constraints.pattern", problem: "pattern-invalid", text: "(" },
  { at: "fields[1].constraints.pattern", problem: "pattern-unsupported", text: "(?=a)" },
  { at: "fields", problem: "field-missing", text: "status" },
];

const file = "a.xlsx";
const foundFiles: readonly FoundFile[] = [
  "word",
  "presentation",
  "opendocument",
  "web-page",
  "xml-spreadsheet",
  "pdf",
  "text",
  "lock-file",
  "empty",
  "other",
];
const noTable = { sheets: ["表"], wanted: ["施策名"], found: [], searchedRows: 50 };

/**
 * A problem of every code, with texts that must come back in the sentences; the type asks for those that are missing.
 */
const examples: { readonly [Code in ProblemCode]: readonly Omit<Problem<Code>, "code">[] } = {
  "schema-invalid": [
    { facts: { source: "施策スキーマ", problems } },
    { facts: { source: "施策スキーマ", problems: problems.slice(0, 1) } },
  ],
  "schema-column-missing": [{ facts: { sheet: "施策スキーマ", table: "状況", column: "段階" } }],
  "sheet-missing": [{ facts: { sheet: "表", sheets: ["表紙", "別紙"] }, file }],
  "own-sheets-only": [{ facts: { sheets: ["推移"] }, file }],
  "no-progress-table": [
    { facts: noTable, file },
    { facts: { ...noTable, found: ["備考"] } },
    { facts: { ...noTable, sheets: [] }, file },
  ],
  "summary-too-long": [{ facts: { rows: 1_200_000, limit: 1_048_576 }, file }],
  "no-measures": [{ facts: { sheet: "表" }, file }],
  "not-report": [{ facts: { labels: ["施策名", "進捗状況"] }, file: "a.txt" }],
  "text-unreadable": [{ facts: {}, file: "a.txt" }],
  "report-not-markable": [{ facts: {}, file: "a.txt" }],
  "not-xlsx": foundFiles.map((found) => ({ facts: { found }, file: "a.csv" })),
  "damaged-unread": [{ facts: { part: "xl/media/a.png" }, file }],
  "document-type": [{ facts: { part: "xl/workbook.xml" }, file }],
  shared: [{ facts: {}, file }],
  "name-taken": [{ facts: { name: "shinchoku.statuses" }, file }],
  "sheet-in-use": (["cell", "name", "sheet"] as const).map((kind) => ({
    facts: { sheet: "集計", by: { kind, at: "進捗!B5" } },
    file,
  })),
  "legacy-xls": [{ facts: {}, file: "a.xls" }],
  "binary-xlsb": [{ facts: {}, file: "a.xlsb" }],
  encrypted: [{ facts: {}, file }],
  damaged: [
    { facts: { part: "xl/workbook.xml" }, file },
    { facts: { part: "" }, file },
  ],
  "too-large": [{ facts: { limit: 512 * 1024 * 1024 }, file }],
  "sheet-not-writable": [{ facts: { sheet: "進捗", size: 3e8, limit: 2 ** 28 }, file }],
  signed: [{ facts: {}, file }],
  "formula-not-calculated": [
    { facts: { sheet: "施策", cell: "E9" }, file: "進捗.xlsx" },
    { facts: { sheet: "施策", cell: "E9" } },
  ],
  "hidden-undecided": [
    {
      facts: {
        hidden: [
          { kind: "sheet", sheet: "内部", places: ["内部"] },
          { kind: "rows", sheet: "施策", places: ["3", "5"] },
          { kind: "filtered-rows", sheet: "施策", places: ["3"] },
          { kind: "columns", sheet: "施策", places: ["F"] },
          { kind: "values", sheet: "施策", places: ["A1:A3"] },
          { kind: "shapes", sheet: undefined, places: ["2"] },
        ],
      },
      file: "進捗.xlsx",
    },
  ],
  "no-sheet-left": [{ facts: {}, file }, { facts: {} }],
  "file-not-served": [{ facts: { path: "samples/a.xlsx" } }],
  "cell-edit-mode": [{ facts: {} }],
  "sheet-protected": [{ facts: { sheet: "施策" } }],
  "workbook-protected": [{ facts: {} }],
  "read-only": [{ facts: {} }],
  "sheet-gone": [{ facts: { sheet: "施策" } }],
  "sheet-hidden": [{ facts: { sheet: "施策" } }],
  "sheet-too-large": [{ facts: { sheet: "施策", limit: 5_000_000 } }],
  "changed-meanwhile": [{ facts: {} }],
  "api-missing": [{ facts: {} }],
  "file-not-offered": [{ facts: {} }],
  "file-not-given": [{ facts: { officeCode: "5001" } }],
  "excel-failed": [{ facts: { officeCode: "GeneralException" } }, { facts: { officeCode: "InternalError" } }],
  "drop-while-busy": [{ facts: {} }],
  "work-lost": [{ facts: { detail: "Out of memory" } }, { facts: { detail: "" } }],
  unexpected: [{ facts: { detail: "TypeError: x" } }],
  "command-unknown": [{ facts: { command: "chek" } }, { facts: { command: "chek", nearest: "check" } }],
  "command-missing": [{ facts: {} }],
  "option-unknown": [{ facts: { option: "--foo" } }, { facts: { option: "--shema", nearest: "--schema" } }],
  "option-value-missing": [{ facts: { option: "--out" } }],
  "option-missing": [{ facts: { option: "--out" } }],
  "option-value-invalid": [{ facts: { option: "--lang", value: "fr", allowed: "ja | en" } }],
  "option-for-one-file": [{ facts: { option: "--out" } }],
  "argument-missing": [{ facts: { command: "check" } }],
  "argument-unexpected": [{ facts: { argument: "b.xlsx" } }],
  "file-not-found": [{ facts: {}, file }],
  "file-is-folder": [{ facts: {}, file: "folder" }],
  "file-not-readable": [{ facts: { reason: "EACCES" }, file }],
  "file-not-writable": [{ facts: { reason: "EBUSY" }, file }],
  "no-space": [{ facts: {}, file }],
  "file-not-regular": [{ facts: {}, file: "/dev/zero" }],
  "file-too-large": [{ facts: { size: 3e8, limit: 2 ** 28 }, file }],
  "name-unreadable": [{ facts: { option: "--out" } }],
  "output-not-writable": [{ facts: { reason: "ENOSPC" } }],
  "out-is-input": [{ facts: { option: "--out" }, file }],
  "no-replies": [
    { facts: { files: 2, reasons: ["a.csv です。", "b.ods です。"] } },
    { facts: { files: 0, reasons: [] } },
  ],
  "extension-wrong": [{ facts: { extension: ".xlsx" }, file: "a.xls" }],
  "rows-form-unknown": [{ facts: { endings: [".csv", ".ndjson"] }, file: "a.xls" }],
  "dates-uneven": [{ facts: { dates: 1, workbooks: 3 } }, { facts: { dates: 2, workbooks: 3 } }],
  "outputs-are-same": [{ facts: { option: "--csv", other: "--out" } }],
  "schema-unknown": [{ facts: { name: "japan", builtIn: ["general"] } }],
};

const all = Object.entries(examples).flatMap(([code, list]) =>
  list.map((example): Problem => ({ code, ...example }) as Problem),
);

describe.each(languages)("problems in %s", (language) => {
  const catalogue = catalogueOf(language);

  test.each(all.map((problem) => [problem.code, problem] as const))(
    "%s says in whole sentences what happened, what was kept and what to do",
    (_, problem) => {
      const { happened, kept, action, commandLineAction, details = [] } = sayProblem(problem, catalogue);
      for (const sentence of [happened, kept, action, commandLineAction, ...details]) {
        if (sentence !== undefined) expect(sentence).toMatch(/[。.]$/u);
      }
      expect([happened, action].join()).not.toMatch(/undefined|\[object|NaN/u);
    },
  );

  test.each(all.map((problem) => [problem.code, problem] as const))("%s names what it is about", (_, problem) => {
    const text = problemText(problem, catalogue);
    const facts = Object.entries<unknown>(problem.facts).filter(([name]) => name !== "found");
    const names = [...facts.flatMap(([, fact]) => fact), problem.file].filter((fact) => typeof fact === "string");
    for (const name of names) expect(text).toContain(name);
  });

  test("a workbook without a name is spoken of as the one that is open", () => {
    const { happened } = sayProblem({ code: "no-sheet-left", facts: {} }, catalogue);
    expect(happened).toContain(catalogue.fileName(undefined));
    expect(sayProblem({ code: "not-xlsx", facts: { found: "other" } }, catalogue).happened).toMatch(
      /^(このブック|This workbook)/u,
    );
  });

  test.each(["not-xlsx", "sheet-in-use"])("%s is said differently in each case", (code) => {
    const texts = all.filter((problem) => problem.code === code).map((problem) => problemText(problem, catalogue));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("what was found of a table is said only where something was", () => {
    const said = all
      .filter(({ code }) => code === "no-progress-table")
      .map((problem) => problemText(problem, catalogue));
    expect(said[0]).toMatch(/一つも見つかりません|none was found/u);
    expect(said[1]).toMatch(/備考/u);
    expect(problemText({ code: "damaged", facts: { part: "" }, file }, catalogue)).not.toMatch(/[(（]/u);
  });

  test("every mistake of a schema stands on a line of its own with its path", () => {
    const text = problemText({ code: "schema-invalid", facts: { source: "plan.json", problems } }, catalogue);
    const lines = text.split("\n");
    expect(lines).toHaveLength(problems.length + 1);
    problems.forEach(({ at }, index) => {
      expect(lines[index + 1]).toContain(at);
    });
  });
});
