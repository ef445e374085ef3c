import { describe, expect, test } from "@jest/globals";
import type { Catalogue, CommandLineWords, UsageWords } from "../../src/words/catalogue.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { languages } from "../../src/words/say.ts";

/** All paragraphs of the usage. */
function usageText({ intro, commands, options, common, bare, exitCodes }: UsageWords): string {
  return [intro, commands, ...Object.values(options), common, bare, exitCodes].join("\n\n");
}

const skipReasons = ["blank", "total", "note", "heading", "repeated-header", "after-table"] as const;

/** Everything that the command line says besides sentences, each with what must come back in it. */
function line(text: string, ...facts: readonly string[]): readonly [string, ...string[]] {
  return [text, ...facts];
}

function said({
  commandLine,
}: Pick<Catalogue, "commandLine">): Record<keyof CommandLineWords, readonly (readonly [string, ...string[]])[]> {
  const read = { file: "a.xlsx", sheet: "表", range: "A3:K162", measures: 159 };
  return {
    usage: [
      [
        usageText(commandLine.usage),
        "check",
        "clear",
        "template",
        "--schema",
        "--sheet",
        "--as-of",
        "--out",
        "--fix",
        "--lang",
      ],
    ],
    read: [
      [commandLine.read({ ...read, rows: 159 }), "a.xlsx", "表", "A3:K162", "159"],
      [commandLine.read({ ...read, rows: 201 }), "159", "201"],
    ],
    ruleSettings: (["off", "info"] as const).map((severity) => [
      commandLine.ruleSettings({ settings: [{ rule: "cell-merged", title: "結合", severity }] }),
      "cell-merged",
      "結合",
    ]),
    schema: (["given", "sheet", "built-in"] as const).map((source) => [
      commandLine.schema({ title: "計画", version: "1.0", source }),
      "計画",
      "1.0",
    ]),
    reportingDate: (["given", "report", "schema", "today"] as const).map((source) => [
      commandLine.reportingDate({ date: "2007-10-03", source }),
      "2007",
      "10",
      "3",
    ]),
    previous: [
      [
        commandLine.previous({
          file: "前期.xlsx",
          sheet: "別表",
          range: "A1:E9",
          matched: 51,
          added: 42,
          vanished: 33,
        }),
        "前期.xlsx",
        "別表",
        "A1:E9",
        "51",
        "42",
        "33",
      ],
    ],
    otherSheets: [[commandLine.otherSheets({ sheets: ["別紙1", "別紙2"] }), "別紙1", "別紙2", "--sheet"]],
    skipped: [
      ...skipReasons.map((reason) =>
        line(commandLine.skipped({ rows: "5, 9–12", reason, sheet: undefined }), "5, 9–12"),
      ),
      line(commandLine.skipped({ rows: "5", reason: "total", sheet: "第2章" }), "5", "第2章"),
    ],
    unreadColumns: [
      [commandLine.unreadColumns({ columns: ["予算額", "備考"], sheet: undefined }), "予算額", "備考"],
      [commandLine.unreadColumns({ columns: ["予算額"], sheet: "１章" }), "予算額", "１章"],
    ],
    unreadTexts: [
      [commandLine.unreadTexts({ count: 1 }), "1"],
      [commandLine.unreadTexts({ count: 12 }), "12"],
    ],
    row: [[commandLine.row(12), "12"]],
    fix: [[commandLine.fix({ cell: "D5", before: "済", after: "実施済み" }), "D5", "済", "実施済み"]],
    fixCount: [[commandLine.fixCount(7), "7"]],
    counts: [
      [commandLine.counts({ error: 4, warning: 5, info: 6, confirmed: 0 }), "4", "5", "6"],
      [commandLine.counts({ error: 4, warning: 5, info: 6, confirmed: 7 }), "4", "5", "6", "7"],
    ],
    allFiles: [
      [
        commandLine.allFiles({ checked: 8, failed: 0, counts: { error: 4, warning: 5, info: 6, confirmed: 0 } }),
        "8",
        "4",
      ],
      [
        commandLine.allFiles({ checked: 1, failed: 9, counts: { error: 4, warning: 5, info: 6, confirmed: 7 } }),
        "1",
        "9",
      ],
    ],
    since: [[commandLine.since({ solved: 12, added: 3 }), "12", "3"]],
    noFindings: [[commandLine.noFindings]],
    written: [[commandLine.written({ file: "out.xlsx" }), "out.xlsx"]],
    cleared: [[commandLine.cleared({ file: "out.xlsx" }), "out.xlsx"]],
    schemaValid: [[commandLine.schemaValid({ source: "plan.json", title: "計画" }), "plan.json", "計画"]],
    working: (["reading", "checking", "writing"] as const).map((step) => [commandLine.working(step)]),
  };
}

describe.each(languages)("the words of the command line in %s", (language) => {
  test.each(Object.entries(said(catalogueOf(language))))("%s", (_, lines) => {
    for (const [line, ...facts] of lines) {
      for (const fact of facts) expect(line).toContain(fact);
      expect(line).not.toMatch(/undefined|NaN|\[object/u);
    }
    const distinct = new Set(lines.map(([line]) => line));
    expect(distinct.size).toBe(lines.length);
  });
});

test("both languages name the same options and commands", () => {
  const [ja, en] = languages.map((language) =>
    usageText(catalogueOf(language).commandLine.usage).match(/--[a-z-]+|YYYY-MM-DD|\.xlsx/gu),
  );
  expect(ja?.toSorted()).toEqual(en?.toSorted());
});
