import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Mark, WorkbookPlan } from "../../../src/core/index.ts";
import { carryOut, readRange, readWorkbook } from "../../../src/hosts/excel/index.ts";
import { checkWorkbook } from "../../../src/core/index.ts";
import { markedCopyPlan } from "../../../src/sheets/marked-copy.ts";
import { catalogueOf } from "../../../src/words/catalogues.ts";
import type { ExcelDouble } from "./double/excel-double.ts";
import type { SheetModel } from "./double/workbook/model.ts";
import { header, measure } from "../../../bench/make-workbook.ts";
import { doubleWith } from "./doubles.ts";
import { sheetPlanOf } from "../../core/plans/sheet-plan.ts";
import { cells, planOf, summaryPlan } from "./plans.ts";

/** What issue and promise count in: round trips, and bytes of a payload. */
const megabyte = 1024 ** 2;
const payload = 4 * megabyte;

const rowCount = 20_000;
/** The rows that the benchmark measures, of the length of real ones; dates as serial numbers. */
function largeRows(): (string | number | null)[][] {
  return Array.from({ length: rowCount }, (_, row) =>
    measure(row).map((value) => (value instanceof Date ? 39_000 + (row % 200) : value)),
  );
}

function textBytes(rows: readonly (readonly (string | number | null)[])[]): number {
  return rows.flat().reduce<number>((sum, value) => sum + Buffer.byteLength(String(value ?? "")), 0);
}

function expectSmallPayloads({ exchanges }: ExcelDouble): void {
  for (const { requestBytes, responseBytes } of exchanges) {
    expect(Math.max(requestBytes, responseBytes)).toBeLessThanOrEqual(payload);
  }
}

const rows = [header, ...largeRows()];
let double: ExcelDouble;
let sheet: SheetModel;

beforeAll(() => {
  ({ double, sheet } = doubleWith(rows, { apiSet: 14 }));
});

describe("at 20,000 rows", () => {
  test("a check reads in 2 round trips and one for each 4 MB of cell text", async () => {
    const progress: number[] = [];
    const workbook = await readWorkbook({ onProgress: ({ done, total }) => progress.push(done / total) });
    expect(workbook.sheets[0]?.rows).toHaveLength(rowCount + 1);
    expect(double.exchanges.length).toBeLessThanOrEqual(2 + Math.ceil(textBytes(rows) / payload));
    expectSmallPayloads(double);
    expect(progress.at(-1)).toBe(1);
  });

  test("5,000 findings are marked in 3 round trips, and their sheet takes one for each 4 MB", async () => {
    const marks = Array.from({ length: 5000 }, (_, index): Mark => ({
      sheet: "表",
      row: 1 + index * 4,
      column: index % 12,
      severity: (["error", "warning", "info"] as const)[index % 3] ?? "info",
    }));
    double.exchanges.length = 0;
    await carryOut(planOf({ replaces: ["check"], marks }));
    expect(double.exchanges.length).toBeLessThanOrEqual(3);
    expectSmallPayloads(double);
    const marked = sheet.conditionalFormats.flatMap(({ ranges }) => ranges);
    expect(marked).toHaveLength(5000);
    await carryOut(planOf({ replaces: ["check"], marks }));
    expect(sheet.conditionalFormats.flatMap(({ ranges }) => ranges)).toHaveLength(5000);
  });

  test("the plan of a real check keeps its payloads small too", async () => {
    const outcome = checkWorkbook(await readWorkbook(), {
      schema: undefined,
      asOf: undefined,
      today: 18_000,
      fix: false,
    });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const plan = markedCopyPlan(outcome.check, catalogueOf("ja"), { dropDowns: true });
    double.exchanges.length = 0;
    await carryOut(plan);
    expectSmallPayloads(double);
    expect(double.exchanges.length).toBeLessThanOrEqual(4 + Math.ceil((2 * planBytes(plan)) / payload));
  });

  test("one edited cell is checked again with one read", async () => {
    double.exchanges.length = 0;
    await readRange(sheet.id, { top: 5, left: 5, bottom: 5, right: 5 });
    expect(double.exchanges).toHaveLength(1);
  });

  test("a summary is inserted in 6 round trips and one for each 4 MB written", async () => {
    double.exchanges.length = 0;
    const large = cells([
      ["章", "状況", "件数"],
      ...rows.slice(1).map(([, chapter, , , , status]) => [chapter ?? "", status ?? "", 1]),
    ]);
    const data = sheetPlanOf({
      kind: "summary-data",
      name: "集計データ",
      rows: large,
      table: { name: "ShinchokuData", top: 0, bottom: rowCount, columnCount: 3 },
    });
    const plan = { ...summaryPlan, sheets: [...summaryPlan.sheets.slice(0, 2), data] };
    await carryOut(plan);
    expect(double.exchanges.length).toBeLessThanOrEqual(6 + Math.ceil(planBytes(plan) / payload));
    expectSmallPayloads(double);
  });
});

function planBytes({ sheets, edits }: WorkbookPlan): number {
  const values = sheets.flatMap((planned) => planned.rows.map((row) => row.map(({ value }) => value)));
  return textBytes(values) + textBytes([edits.map(({ value }) => String(value))]);
}
