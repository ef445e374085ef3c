import { describe, expect, test } from "@jest/globals";
import { catalogueOf, languages } from "../../src/words/say.ts";
import type { Catalogue, ReportWords } from "../../src/words/catalogue.ts";

const skipReasons = ["blank", "total", "note", "heading", "repeated-header", "after-table"] as const;

/** Everything that the command line says besides sentences, each with what must come back in it. */
function said({
  report,
}: Pick<Catalogue, "report">): Record<keyof ReportWords, readonly (readonly [string, ...string[]])[]> {
  const read = { file: "a.xlsx", sheet: "表", range: "A3:K162", measures: 159 };
  return {
    usage: [[report.usage, "check", "clear", "template", "--schema", "--sheet", "--as-of", "--out", "--fix", "--lang"]],
    read: [
      [report.read({ ...read, rows: 159 }), "a.xlsx", "表", "A3:K162", "159"],
      [report.read({ ...read, rows: 201 }), "159", "201"],
    ],
    schema: (["given", "sheet", "built-in"] as const).map((source) => [
      report.schema({ title: "計画", version: "1.0", source }),
      "計画",
      "1.0",
    ]),
    reportingDate: (["given", "report", "schema", "today"] as const).map((source) => [
      report.reportingDate({ date: "2007-10-03", source }),
      "2007",
      "10",
      "3",
    ]),
    previous: [
      [
        report.previous({ file: "前期.xlsx", sheet: "別表", range: "A1:E9", matched: 51, added: 42, vanished: 33 }),
        "前期.xlsx",
        "別表",
        "A1:E9",
        "51",
        "42",
        "33",
      ],
    ],
    otherSheets: [[report.otherSheets({ sheets: ["別紙1", "別紙2"] }), "別紙1", "別紙2", "--sheet"]],
    skipped: skipReasons.map((reason) => [report.skipped({ rows: "5, 9–12", reason }), "5, 9–12"]),
    row: [[report.row(12), "12"]],
    fix: [[report.fix({ cell: "D5", before: "済", after: "実施済み" }), "D5", "済", "実施済み"]],
    fixCount: [[report.fixCount(7), "7"]],
    counts: [[report.counts({ error: 4, warning: 5, info: 6 }), "4", "5", "6"]],
    noFindings: [[report.noFindings]],
    written: [[report.written({ file: "out.xlsx" }), "out.xlsx"]],
    cleared: [[report.cleared({ file: "out.xlsx" }), "out.xlsx"]],
    schemaValid: [[report.schemaValid({ source: "plan.json", title: "計画" }), "plan.json", "計画"]],
    working: (["reading", "checking", "writing"] as const).map((step) => [report.working(step)]),
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
    catalogueOf(language).report.usage.match(/--[a-z-]+|YYYY-MM-DD|\.xlsx/gu),
  );
  expect(ja?.toSorted()).toEqual(en?.toSorted());
});
