import { describe, expect, test } from "@jest/globals";
import type { CheckRequest } from "../../src/core/check-workbook.ts";
import { importReport, workbookOfReport } from "../../src/core/reading/published/import-report.ts";
import { builtInSchema } from "../../src/core/schema/built-in/index.ts";
import { schemaSheetName } from "../../src/core/schema/sheet-columns.ts";
import type { CellValue, Sheet } from "../../src/core/workbook/workbook.ts";
import { check, clean, header } from "./checks.ts";
import { sheetOf, type SheetExtras } from "./sheets.ts";

const counts = (done: number, underway: number): CellValue[][] => [
  ["状況", "件数"],
  ["実施済み", done],
  ["実施中", underway],
  ["合計", done + underway],
];

/** The sheets and rules of the findings on overviews. */
function said(sheets: readonly Sheet[], changes: Partial<CheckRequest> = {}): string[] {
  const outcome = check(sheets, changes);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { findings } = outcome.check;
  return findings.filter(({ rule }) => rule.startsWith("overview-")).map(({ sheet, rule }) => `${sheet} ${rule}`);
}

describe("an overview of the measures", () => {
  const wrong = (extras: SheetExtras = {}): Sheet => sheetOf(counts(9, 0), { name: "集計", ...extras });

  test("is held against them wherever it stands", () => {
    expect(said([sheetOf(clean), wrong()])).toEqual(["集計 overview-count-mismatch", "集計 overview-total-mismatch"]);
    expect(said([sheetOf(clean), sheetOf(counts(1, 0), { name: "集計" })])).toEqual([]);
  });

  test("is not looked for on a hidden sheet, on one of ours, on the schema's, or beside another version", () => {
    expect(said([sheetOf(clean), wrong({ visibility: "hidden" })])).toEqual([]);
    expect(said([sheetOf(clean), wrong({ ownKind: "summary" })])).toEqual([]);
    expect(said([sheetOf(clean), wrong({ name: schemaSheetName })], { schema: builtInSchema("general") })).toEqual([]);
    const other = sheetOf([...clean, [], [], ...counts(9, 0)], { name: "旧版" });
    expect(said([sheetOf([...clean, ["2", "乙", "内閣官房", "実施済み", "・公表した。"]]), other])).toEqual([]);
  });

  test("of the measures of all sheets is held against them once", () => {
    const measures = (sheet: string, ...names: readonly string[]): Sheet =>
      sheetOf([header, ...names.map((name) => [name, `施策${name}`, "内閣官房", "実施済み", "・公表した。"])], {
        name: sheet,
      });
    const sheets = [measures("第1章", "1-1", "1-2"), measures("第2章", "2-1"), sheetOf(counts(2, 1), { name: "集計" })];
    expect(said(sheets)).toEqual(["集計 overview-count-mismatch", "集計 overview-count-mismatch"]);
  });
});

describe("the overview of a published report", () => {
  const reportOf = (overview: string, status: string): ReturnType<typeof importReport> =>
    importReport(
      [
        "「みほん計画」の進捗状況について",
        ...["", overview, ""],
        ...["甲", "乙"].map((name) => `【施策名】 ${name}(内閣官房)\n\n${status}【進捗状況】\n\n・6月に改定した。\n`),
      ].join("\n"),
      undefined,
    );
  const saidOf = (overview: string, status: string): number => {
    const outcome = reportOf(overview, status);
    if (!outcome.found) throw new Error("No report");
    const { report } = outcome;
    return said(workbookOfReport(report).sheets, { report }).length;
  };
  const overview = (done: number, underway: number): string =>
    `「実施済み」 … ${String(done)}施策(50%)\n「実施中」 … ${String(underway)}施策(50%)`;

  test("is held against its measures where they are all in it, with their statuses", () => {
    expect(saidOf(overview(1, 1), "【状況】 実施済み\n\n")).toBeGreaterThan(0);
    expect(saidOf(overview(2, 0), "【状況】 実施済み\n\n")).toBeGreaterThan(0);
    expect(saidOf(overview(5, 5), "【状況】 実施済み\n\n")).toBe(0);
    expect(saidOf(overview(1, 1), "")).toBe(0);
  });
});

test("findings come in the order of the sheets, those on the table's before those on an overview's", () => {
  const blank: CellValue[] = ["2", "乙", "内閣官房", null, "・検討している。"];
  const given = builtInSchema("general");
  const schema = {
    ...given,
    fields: given.fields.map((field) => (field.name === "status" ? { ...field, required: true } : field)),
  };
  const rows = [[null], [null], [null], ...clean, blank];
  const outcome = check([sheetOf(rows), sheetOf(counts(9, 0), { name: "集計" })], { schema });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  expect(outcome.check.findings.map(({ sheet, row }) => `${sheet} ${String(row)}`)).toEqual([
    "施策 5",
    "集計 1",
    "集計 3",
  ]);
});

test("a table without any measure will do where that is asked for, one of several", () => {
  const empty = ["一", "二"].map((name) => sheetOf([header], { name }));
  expect(check(empty)).toMatchObject({ ok: false });
  const outcome = check(empty, { acceptsEmpty: true });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  expect(outcome.check.tables.map(({ sheet }) => sheet)).toEqual(["一"]);
  const filled = check([...empty, sheetOf(clean, { name: "三" })], { acceptsEmpty: true });
  expect(filled).toMatchObject({ ok: true, check: { tables: [{ sheet: "三" }] } });
});

test("a previous workbook without a table is at fault, and not the one that is checked", () => {
  const previous = { dateSystem: 1900 as const, sheets: [sheetOf([["メモ"]])] };
  expect(check([sheetOf(clean)], { previous })).toMatchObject({
    ok: false,
    of: "previous",
    problem: { code: "no-progress-table" },
  });
  expect(check([sheetOf([["メモ"]])])).toMatchObject({
    ok: false,
    of: "workbook",
    problem: { code: "no-progress-table" },
  });
});

test("a status is offered for rows that have none, and nothing is corrected unasked", () => {
  const outcome = check([sheetOf([header, ["1", "甲", "内閣官房", null, "・6月に手引きを公表した。"]])]);
  expect(outcome).toMatchObject({ ok: true, check: { suggestions: [{ row: 1 }], fixes: [] } });
});
