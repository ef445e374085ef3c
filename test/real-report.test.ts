import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checkWorkbook, importReport, isoDate, lineOfCell, workbookOfReport } from "../src/core/index.ts";
import { decodeText } from "../src/hosts/text/index.ts";
import { present } from "./core/sheets.ts";

/** The report of 2007, which is not part of the repository. */
const file = path.resolve("../shared/data/secure-japan-2007-h1-report.txt");
const describeReal = existsSync(file) ? describe : describe.skip;

describeReal(`the report of 2007${existsSync(file) ? "" : " (skipped: ../shared/data is not here)"}`, () => {
  const outcome = existsSync(file) ? importReport(present(decodeText(readFileSync(file))), undefined) : undefined;
  const report = outcome?.found ? outcome.report : undefined;

  /** The measures by field name. */
  function measures(): Record<string, string | null>[] {
    const { values, headerRow, schema } = present(report);
    return values
      .slice(headerRow + 1)
      .map((cells) => Object.fromEntries(schema.fields.map(({ name }, column) => [name, cells[column] ?? null])));
  }

  test("is that of Secure Japan 2007, as of 3 October 2007, with the counts of 159 measures", () => {
    const { schema, reportingDate, values, headerRow } = present(report);
    expect([schema.name, isoDate(present(reportingDate))]).toEqual(["secure-japan-2007", "2007-10-03"]);
    const counts = values.slice(2, headerRow - 1).map(([line]) => /(\d+)施策\((\d+)%\)$/u.exec(line ?? "")?.slice(1));
    expect(counts).toEqual([
      ["27", "17"],
      ["111", "70"],
      ["18", "11"],
      ["3", "2"],
    ]);
  });

  test("has 32 measures in 20 sections, each with organizations and a whole text", () => {
    const all = measures();
    expect(all).toHaveLength(32);
    expect(new Set(all.map(({ section }) => section)).size).toBe(20);
    for (const { name, organizations, progress, section } of all) {
      expect([name, organizations, section]).not.toContain(null);
      expect(name).not.toMatch(/[省庁房]\)$/u);
      expect(progress).toMatch(/^・.+。$/su);
    }
  });

  test("has the organizations of every measure, wherever their brackets stand", () => {
    const counts = measures().map(({ organizations }) => (organizations ?? "").split("、").length);
    expect(counts).toEqual([
      1, 2, 2, 4, 2, 1, 1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 2, 2, 1, 5, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3,
    ]);
  });

  test("has the bullets of every measure", () => {
    const several = measures().flatMap(({ progress }, at) => {
      const bullets = (progress ?? "").split("\n").length;
      return bullets > 1 ? [[at + 1, bullets]] : [];
    });
    expect(several).toEqual([
      [16, 2],
      [18, 2],
      [20, 4],
      [26, 2],
      [27, 3],
      [28, 2],
      [29, 2],
      [32, 2],
    ]);
  });

  test("leaves unread the headings of two chapters, of which no one can tell where they end", () => {
    expect(present(report).unread.map(({ line }) => line)).toEqual([121, 149]);
  });

  test("is found to have what a reader finds in it, and nothing that is not so", () => {
    const checked = present(report);
    const request = { schema: undefined, asOf: undefined, today: 0, fix: false };
    const result = checkWorkbook(workbookOfReport(checked), { ...request, report: checked });
    const findings = result.ok ? result.check.findings : [];
    expect(findings.map((finding) => [lineOfCell(checked, finding), finding.rule])).toEqual([
      [66, "relative-date"],
      [103, "relative-date"],
      [166, "relative-date"],
      [187, "relative-date"],
      [187, "organization-silent"],
      [204, "organization-silent"],
      [256, "bracket-unbalanced"],
      [281, "event-date-conflict"],
    ]);
  });
});
