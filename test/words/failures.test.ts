import { describe, expect, test } from "@jest/globals";
import type { SchemaProblem } from "../../src/core/schema/problem.ts";
import type { Failure } from "../../src/words/failure.ts";
import { FailureError } from "../../src/words/failure.ts";
import { catalogueOf, languages, sayFailure } from "../../src/words/say.ts";

const problems: SchemaProblem[] = [
  { at: "", problem: "not-json" },
  { at: "fields[0].type", problem: "wrong-value", expected: '"string"', received: '"text"' },
  { at: "title", problem: "missing" },
  { at: "shinchoku.colour", problem: "unknown-key" },
  { at: "fields[1].title", problem: "repeated", text: "状況", first: "fields[0].title" },
  { at: "shinchoku.statuses[0].requires[0]", problem: "unknown-reference", text: "reason" },
  { at: "fields[0].constraints.pattern", problem: "pattern-invalid", text: "(" },
  { at: "fields", problem: "field-missing", text: "status" },
];

/** One failure of every code, with texts that must come back in the sentence. */
const failures: Failure[] = [
  { code: "command-unknown", facts: { command: "chek" } },
  { code: "command-missing", facts: {} },
  { code: "option-unknown", facts: { option: "--foo" } },
  { code: "option-value-missing", facts: { option: "--out" } },
  { code: "option-missing", facts: { option: "--out" } },
  { code: "option-value-invalid", facts: { option: "--lang", value: "fr", allowed: "ja | en" } },
  { code: "argument-missing", facts: { command: "check" } },
  { code: "argument-unexpected", facts: { argument: "b.xlsx" } },
  { code: "file-not-found", facts: { file: "a.xlsx" } },
  { code: "file-is-folder", facts: { file: "folder" } },
  { code: "file-not-readable", facts: { file: "a.xlsx", reason: "EACCES" } },
  { code: "file-not-writable", facts: { file: "a.xlsx", reason: "EBUSY" } },
  { code: "output-not-writable", facts: { reason: "ENOSPC" } },
  { code: "out-is-input", facts: { option: "--out", file: "a.xlsx" } },
  { code: "extension-wrong", facts: { file: "a.xls", extension: ".xlsx" } },
  { code: "outputs-are-same", facts: { option: "--csv", other: "--out" } },
  { code: "not-xlsx", facts: { file: "a.csv" } },
  { code: "legacy-xls", facts: { file: "a.xls" } },
  { code: "binary-xlsb", facts: { file: "a.xlsb" } },
  { code: "encrypted", facts: { file: "a.xlsx" } },
  { code: "damaged", facts: { file: "a.xlsx", part: "xl/workbook.xml" } },
  { code: "damaged", facts: { file: "a.xlsx", part: "" } },
  { code: "too-large", facts: { file: "a.xlsx", limit: 1024 * 1024 * 512 } },
  { code: "signed", facts: { file: "a.xlsx" } },
  { code: "no-sheet-left", facts: { file: "a.xlsx" } },
  { code: "not-report", facts: { file: "a.txt", labels: ["施策名", "進捗状況"] } },
  { code: "text-unreadable", facts: { file: "a.txt" } },
  { code: "report-not-markable", facts: { file: "a.txt" } },
  { code: "sheet-missing", facts: { file: "a.xlsx", sheet: "表", sheets: ["表紙", "別紙"] } },
  {
    code: "no-progress-table",
    facts: { file: "a.xlsx", sheets: ["表"], wanted: ["施策名"], found: [], searchedRows: 50 },
  },
  {
    code: "no-progress-table",
    facts: { file: "a.xlsx", sheets: ["表"], wanted: ["施策名"], found: ["備考"], searchedRows: 50 },
  },
  {
    code: "no-progress-table",
    facts: { file: "a.xlsx", sheets: [], wanted: ["施策名"], found: [], searchedRows: 50 },
  },
  { code: "no-measures", facts: { file: "a.xlsx", sheet: "表" } },
  { code: "schema-unknown", facts: { name: "japan", builtIn: ["general"] } },
  { code: "schema-invalid", facts: { source: "plan.json", problems } },
];

describe.each(languages)("failures in %s", (language) => {
  const catalogue = catalogueOf(language);

  test.each(failures.map((failure) => [failure.code, failure] as const))(
    "%s names what, where and what to do",
    (_, failure) => {
      const sentence = sayFailure(failure, catalogue);
      const texts = Object.values<unknown>(failure.facts)
        .flat()
        .filter((fact) => typeof fact === "string");
      for (const text of texts) expect(sentence).toContain(text);
      expect(sentence).not.toMatch(/undefined|\[object|NaN/u);
      expect(sentence.trimEnd()).toMatch(/[。.]$/u);
    },
  );

  test("every code has a sentence, and every sentence is tried here", () => {
    expect(new Set(failures.map(({ code }) => code))).toEqual(new Set(Object.keys(catalogue.failureSentences)));
  });

  test("every schema problem is said with its path", () => {
    const sentence = sayFailure({ code: "schema-invalid", facts: { source: "plan.json", problems } }, catalogue);
    const lines = sentence.split("\n");
    expect(lines).toHaveLength(problems.length + 1);
    problems.forEach(({ at }, index) => {
      expect(lines[index + 1]).toContain(at);
    });
  });
});

test("a failure travels as an error with its code", () => {
  const failure: Failure = { code: "encrypted", facts: { file: "a.xlsx" } };
  expect(new FailureError(failure)).toMatchObject({ name: "FailureError", message: "encrypted", failure });
});
