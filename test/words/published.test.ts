import { describe, expect, test } from "@jest/globals";
import { checkWorkbook } from "../../src/core/check-workbook.ts";
import { importReport, workbookOfReport, type ImportedReport } from "../../src/core/reading/published/import-report.ts";
import { builtInSchema } from "../../src/core/schema/built-in/index.ts";
import { importPlan } from "../../src/sheets/import.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { languages } from "../../src/words/say.ts";
import { reportText } from "../core/reading/published/report-text.ts";
import { sheetOf, workbookOf } from "../core/sheets.ts";

function imported(text: string): ImportedReport {
  const outcome = importReport(text, builtInSchema("secure-japan-2007"));
  if (!outcome.found) throw new Error("No report");
  return outcome.report;
}

describe.each(languages)("the workbook of a report (%s)", (language) => {
  const report = imported(reportText);
  const { sheets, dropDowns, edits, marks } = importPlan(report, catalogueOf(language));
  const [form] = sheets;

  test("has every text in the cell that a check of the report names", () => {
    const rows = form?.rows.map((row) => row.map(({ value }) => value)) ?? [];
    expect(rows.map((row, at) => (at === report.headerRow - 1 ? [] : row))).toEqual(report.values);
    expect(rows[report.headerRow - 1]).toEqual([catalogueOf(language).published.note]);
  });

  test("is a form with a table, drop-down lists for its measures and the schema with the report's day", () => {
    expect(form?.table).toMatchObject({ top: 5, bottom: 8, columnCount: 12 });
    expect(dropDowns.map(({ range }) => [range.top, range.bottom])).toEqual([
      [6, 8],
      [6, 8],
    ]);
    const schemaSheet = sheets.find(({ name }) => name === "施策スキーマ");
    expect(schemaSheet?.rows.flat().map(({ value }) => value)).toContain("2007-10-03");
    expect([edits, marks]).toEqual([[], []]);
  });

  test("when it is checked asks for what the report does not say", () => {
    const workbook = workbookOf(
      ...sheets.map(({ rows, name, kind }) =>
        sheetOf(
          rows.map((row) => row.map(({ value }) => value)),
          { name, ownKind: kind },
        ),
      ),
    );
    const request = { schema: undefined, asOf: undefined, today: 0, fix: false };
    const outcome = checkWorkbook(workbook, request);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const { findings, schemaSource, period } = outcome.check;
    expect([schemaSource, period.source, period.reportingDate]).toEqual(["sheet", "schema", 13_789]);
    expect(findings.map(({ rule, column }) => [rule, column])).toEqual(
      [1, 2, 3].flatMap(() => [
        ["value-required", 0],
        ["value-required", 5],
      ]),
    );
  });
});

test("the workbook of a report without title and date still has its rows in place", () => {
  const report = imported("【施策名】甲(総務省)");
  const [form] = importPlan(report, catalogueOf("ja")).sheets;
  expect(form?.rows.slice(0, 3).map((row) => row.map(({ style }) => style))).toEqual([["heading"], ["note"], ["note"]]);
  expect(workbookOfReport(report).sheets[0]?.rows.map(({ row }) => row)).toEqual([3, 4]);
});

test("a text that no cell holds is cut in the workbook of a report, and says so", () => {
  const report = imported(`【施策名】甲(総務省)\n【進捗状況】\n・${"公表した。".repeat(7000)}`);
  const texts = importPlan(report, catalogueOf("ja")).sheets.flatMap(({ rows }) =>
    rows.flat().map(({ value }) => value),
  );
  const [long, ...others] = texts.filter((text) => typeof text === "string" && text.length > 10_000);
  expect(long).toMatch(/^・公表した。.+…（以下略、全35,001字）$/u);
  expect(long).toHaveLength(32_767);
  expect(others).toEqual([]);
});

describe.each(languages)("what is said of a report (%s)", (language) => {
  const { published, commandLine } = catalogueOf(language);

  test("names lines, cells, fields and counts", () => {
    expect(published.place({ line: 12, cell: "G7" })).toMatch(/12.*G7/u);
    expect(published.line(12)).toContain("12");
    expect(published.places).toContain("shinchoku import");
    for (const say of [published.silent, published.leftEmpty]) expect(say({ fields: ["甲", "乙"] })).toMatch(/甲.+乙/u);
    const paragraphs = [
      { line: 3, text: "第2章" },
      { line: 9, text: "別紙" },
    ];
    expect(published.unread({ paragraphs })).toMatch(/3.*第2章.+9.*別紙/u);
    expect(published.imported({ measures: 32, sections: 20, file: "w.xlsx" })).toMatch(/32.*20.*w\.xlsx/u);
    expect(published.imported({ measures: 32, sections: 0, file: "w.xlsx" })).not.toContain("0");
  });

  test("and of the previous workbook names the file, the table and the counts", () => {
    const facts = { file: "前.xlsx", sheet: "表", range: "A1:E9", matched: 5, added: 2, vanished: 1 };
    expect(commandLine.previous(facts)).toMatch(/前\.xlsx.*表.*A1:E9.*5.*2.*1/u);
  });
});
