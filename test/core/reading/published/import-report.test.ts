import { describe, expect, test } from "@jest/globals";
import { isoDate, parseIsoDate } from "../../../../src/core/calendar/day.ts";
import { checkWorkbook, type CheckRequest, type WorkbookCheck } from "../../../../src/core/check-workbook.ts";
import {
  importReport,
  lineOfCell,
  lineOfRow,
  schemaOfForm,
  workbookOfReport,
  type ImportedReport,
} from "../../../../src/core/reading/published/import-report.ts";
import { builtInSchema } from "../../../../src/core/schema/built-in/index.ts";
import type { Schema } from "../../../../src/core/schema/schema.ts";
import { parseCellAddress } from "../../../../src/core/workbook/address.ts";
import { present } from "../../sheets.ts";
import { reportText } from "./report-text.ts";

function imported(text: string, schema?: Schema): ImportedReport {
  const outcome = importReport(text, schema);
  if (!outcome.found) throw new Error(`No report: ${outcome.labels.join()}`);
  return outcome.report;
}

function check(report: ImportedReport, changes: Partial<CheckRequest> = {}): WorkbookCheck {
  const request = { schema: undefined, asOf: undefined, today: 0, fix: false };
  const outcome = checkWorkbook(workbookOfReport(report), { ...request, report, ...changes });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.check;
}

describe("an imported report", () => {
  test("has its front above the header, and its measures in the schema's columns", () => {
    const { values, headerRow } = imported(reportText);
    const { fields } = builtInSchema("general");
    expect(values.slice(0, 5)).toEqual([
      ["「みほん計画2007」の進捗状況(上半期)について"],
      ["2007年10月3日"],
      ["「済み」 … 2施策(67%)"],
      ["「これから」 … 1施策(33%)"],
      [],
    ]);
    expect(headerRow).toBe(5);
    expect(values[headerRow]).toEqual(fields.map(({ title }) => title));
    expect(values.slice(headerRow + 1).map((cells) => cells.slice(2, 7))).toEqual([
      ["基準づくり", "基準の見直し", "内閣官房", null, "・6月に改定した。"],
      [
        "基準づくり",
        "点検の体制づくり(当番制の導入)",
        "内閣官房、総務省",
        null,
        "・内閣官房において、当番表を作成。\n・総務省において、10月に開始予定。",
      ],
      ["普及と啓発", "講習会の開催", "経済産業省、文部科学省", null, "・これまでに3回開催。"],
    ]);
  });

  test("knows the line of every text, and of a measure's empty cells that of its name", () => {
    const report = imported(reportText);
    const lineAt = (address: string): number | undefined => lineOfCell(report, present(parseCellAddress(address)));
    expect(["A1", "A2", "A4", "C7", "D7", "G7", "F8", "G9"].map(lineAt)).toEqual([1, 3, 8, 14, 16, 20, 22, 37]);
    expect(lineAt("A6")).toBeUndefined();
    expect([lineOfRow(report, 8), lineOfRow(report, 5)]).toEqual([31, undefined]);
  });

  test("is no workbook row where it says nothing", () => {
    const [sheet] = workbookOfReport(imported("【施策名】甲(総務省)")).sheets;
    expect(sheet?.rows.map(({ row }) => row)).toEqual([3, 4]);
  });

  test("is refused when it has no measures, with the labels that were looked for", () => {
    expect(importReport("議事録\n\n・開会した。", undefined)).toEqual({ found: false, labels: ["施策名", "進捗状況"] });
  });
});

describe("the schema of a report", () => {
  test("is that of the plan which its title names", () => {
    const report = imported(reportText.replace("みほん計画2007", "セキュア・\nジャパン２００７"));
    expect([report.schema.name, report.schemaSource]).toEqual(["secure-japan-2007", "built-in"]);
    expect(check(report)).toMatchObject({ schema: { name: "secure-japan-2007" }, schemaSource: "built-in" });
  });

  test("is the general one for a plan that is not known, and the given one above all", () => {
    expect(imported(reportText).schema.name).toBe("general");
    const report = imported(reportText, builtInSchema("secure-japan-2007"));
    expect(check(report)).toMatchObject({ schema: { name: "secure-japan-2007" }, schemaSource: "given" });
  });

  test("in the workbook states the day that the report bears", () => {
    const reportingDate = parseIsoDate("2007-10-03");
    expect(schemaOfForm(imported(reportText)).period).toEqual({ fiscalYear: 2007, half: undefined, reportingDate });
    const report = imported(reportText.replace("10月3日", "9月30日"), builtInSchema("secure-japan-2007"));
    const day = parseIsoDate("2007-09-30");
    expect(schemaOfForm(report).period).toEqual({ fiscalYear: 2007, half: 1, reportingDate: day });
    expect(schemaOfForm(imported("【施策名】甲")).period).toBeUndefined();
  });
});

describe("a check of a report", () => {
  test("does not ask for what no measure of the report has", () => {
    const report = imported(reportText, builtInSchema("secure-japan-2007"));
    expect(report.silentFields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["number", "status", "due", "chapter"]),
    );
    expect(check(report).findings).toEqual([]);
  });

  test("asks for what one measure lacks and others have", () => {
    const text = `${reportText}\n【施策名】名簿の整備(総務省)\n【状況】済\n【進捗状況】`;
    const { findings } = check(imported(text, builtInSchema("secure-japan-2007")));
    expect(findings.map(({ rule, row, column }) => [rule, row, column])).toEqual([
      ["value-required", 6, 5],
      ["value-required", 7, 5],
      ["value-required", 8, 5],
      ["status-variant", 9, 5],
      ["value-required", 9, 6],
    ]);
  });

  test("compares the overview with the rows only where it counts just these", () => {
    const overview = "題名\n\n「実施済み」 … 1施策(50%)\n「実施中」 … 1施策(50%)\n\n";
    const measure = (name: string): string => `【施策名】${name}(総務省)\n【状況】実施中\n【進捗状況】・着手。\n\n`;
    const rulesOf = (text: string): string[] => check(imported(text)).findings.map(({ rule }) => rule);
    expect(rulesOf(`${overview}${measure("甲")}${measure("乙")}`)).toContain("overview-count-mismatch");
    expect(rulesOf(`${overview}${measure("甲")}`)).toEqual([]);
    expect(rulesOf(`${overview}${measure("甲")}${measure("乙")}`.replaceAll("【状況】実施中\n", ""))).toEqual([]);
  });

  test("is made as of the day that the report bears, unless another is asked for", () => {
    const report = imported(reportText);
    const dateOf = ({ period }: WorkbookCheck): unknown => [isoDate(period.reportingDate), period.source];
    expect(dateOf(check(report))).toEqual(["2007-10-03", "report"]);
    expect(dateOf(check(report, { asOf: 0 }))).toEqual(["1970-01-01", "given"]);
    expect(dateOf(check(imported("【施策名】甲")))).toEqual(["1970-01-01", "today"]);
  });
});
