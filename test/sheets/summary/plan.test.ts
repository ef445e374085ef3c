import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseIsoDate } from "../../../src/core/calendar/day.ts";
import { checkWorkbook } from "../../../src/core/check-workbook.ts";
import type { PivotPlan } from "../../../src/core/plans/pivot-plan.ts";
import type { SheetPlan } from "../../../src/core/plans/sheet-plan.ts";
import { valueText } from "../../../src/core/workbook/grid.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { csvText } from "../../../src/core/summary/csv.ts";
import { summarize, type Summary } from "../../../src/core/summary/summary.ts";
import { columnLimit } from "../../../src/core/workbook/address.ts";
import type { CellValue, OwnSheetKind } from "../../../src/core/workbook/workbook.ts";
import { readXlsx } from "../../../src/hosts/xlsx/index.ts";
import { catalogueOf } from "../../../src/words/catalogues.ts";
import { languages, type Language } from "../../../src/words/say.ts";
import { dataHeader, dataRows } from "../../../src/sheets/summary/data-sheet.ts";
import { summaryPlan } from "../../../src/sheets/summary/plan.ts";
import { measureRow, summaryOf } from "../../core/summary/summaries.ts";
import { present } from "../../core/sheets.ts";

const secureJapan = builtInSchema("secure-japan-2007");
const madeOn = present(parseIsoDate("2026-11-24"));

function sheetsOf(summary: Summary, language: Language = "ja"): readonly SheetPlan[] {
  return summaryPlan(summary, { madeOn, catalogue: catalogueOf(language) }).sheets;
}

function sheetOf(sheets: readonly SheetPlan[], kind: OwnSheetKind): SheetPlan {
  return present(sheets.find((sheet) => sheet.kind === kind));
}

function valuesOf({ rows }: SheetPlan): (string | number | null)[][] {
  return rows.map((row) => row.map(({ value }) => value));
}

/** Counts by two keys as the lines of a cross table, `row column count`, in no order. */
function tally(pairs: readonly (readonly [row: string, column: string, count: number])[]): string[] {
  const sums = new Map<string, number>();
  for (const [row, column, count] of pairs) {
    const key = `${row} × ${column}`;
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return [...sums].map(([key, sum]) => `${key} = ${String(sum)}`).sort();
}

/** What a pivot table shows, as such lines. */
function shownBy({ rowItems, columnItems, figures }: PivotPlan): string[] {
  return tally(
    rowItems.flatMap((row, rowAt) =>
      columnItems.flatMap((column, columnAt) => {
        const figure = figures[rowAt]?.[columnAt] ?? null;
        return figure === null ? [] : [[row, column, figure] as const];
      }),
    ),
  );
}

/** What a pivot table would show when it is refreshed from its source. */
function refreshed({ rowField, columnField, data }: PivotPlan, source: SheetPlan): string[] {
  const [headers = [], ...rows] = valuesOf(source);
  const [row, column, field] = [rowField, columnField, data.field].map((name) => headers.indexOf(name));
  return tally(
    rows.map((cells) => [String(cells[row ?? -1]), String(cells[column ?? -1]), Number(cells[field ?? -1])] as const),
  );
}

/** The measures of the sample, read from the cells of the file without the product's reading of tables. */
async function sample(): Promise<{ summary: Summary; rows: string[][] }> {
  const { workbook } = await readXlsx(readFileSync("samples/progress-2007h1.xlsx"));
  const request = { schema: secureJapan, asOf: undefined, today: madeOn, fix: false };
  const outcome = checkWorkbook(workbook, request);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { range } = outcome.check.table;
  const all = present(workbook.sheets.find(({ name }) => name === outcome.check.table.sheet)).rows;
  const texts = all
    .filter(({ row }) => row >= range.top && row <= range.bottom)
    .map(({ values }) => Array.from(values, (value) => valueText(value ?? null)));
  return { summary: summarize(outcome.check), rows: texts };
}

describe("the summary of Secure Japan 2007", () => {
  test("has the figures, percentages and conclusion of the report", async () => {
    const { summary } = await sample();
    const rows = valuesOf(sheetOf(sheetsOf(summary), "summary"));
    expect(rows.slice(4, 10).map(([mark, , count, percent]) => [mark, count, percent])).toEqual([
      ["◎", 27, 0.17],
      ["○", 111, 0.7],
      ["△", 18, 0.11],
      ["×", 3, 0.02],
      [null, 0, 0],
      [null, 159, 1],
    ]);
    const texts = rows.flat().join("\n");
    expect(texts).toContain(
      "ほぼ全てについて年度内（又は予定内）に実施できる見込みであり、おおむね順調に進捗しています。",
    );
    expect(texts).toContain("2026年11月24日に、シート「進捗状況」のA5:L164から");
    expect(texts).toContain("直されていないエラーはありません。");
    expect(texts).toContain("「不明」の施策（3件）");
  });

  test("has pivot tables that show what a count of the file's cells gives", async () => {
    const { summary, rows } = await sample();
    const [headers = [], ...measures] = rows;
    const [section = 0, organizations = 0, status = 0] = ["節", "担当府省庁", "状況"].map((name) =>
      headers.indexOf(name),
    );
    const groups = new Map(
      secureJapan.statuses.map(({ label, shortLabel }, at) => [label, `${String(at + 1)} ${shortLabel}`]),
    );
    const groupOf = (cells: readonly string[]): string => groups.get(cells[status] ?? "") ?? "";
    const { pivots } = sheetOf(sheetsOf(summary), "summary-pivots");
    const [byQuarter, bySection, byOrganization] = pivots.map(shownBy);
    expect(measures).toHaveLength(159);
    expect(bySection).toEqual(tally(measures.map((cells) => [cells[section] ?? "", groupOf(cells), 1] as const)));
    expect(byOrganization).toEqual(
      tally(
        measures.flatMap((cells) =>
          (cells[organizations] ?? "").split("、").map((name) => [name, groupOf(cells), 1] as const),
        ),
      ),
    );
    expect(byQuarter?.map((line) => Number(line.split(" = ")[1])).reduce((sum, count) => sum + count, 0)).toBe(159);
  });
});

const organizationCells = ["総務省", "総務省、経産省", "全府省庁", "架空庁、総務省", "", "=cmd、内閣官房"];
const officialNames = new Map([["経産省", "経済産業省"]]);
const statusCells = new Map([
  ["実施済み", "1 実施済み"],
  ["◎", "1 実施済み"],
  ["実施中", "2 実施中"],
  ["予定", "3 実施予定"],
  ["未定", "4 未定"],
  ["半分", "7 記入なし・一覧外"],
  ["", "7 記入なし・一覧外"],
]);
const anyMeasures = fc.array(
  fc.record({
    section: fc.constantFrom("", "節の一", "節の二", "（節なし）", "+=<>&\"'"),
    organizations: fc.constantFrom(...organizationCells),
    status: fc.constantFrom(...statusCells.keys()),
  }),
  { minLength: 1, maxLength: 30 },
);

describe("the pivot tables of any table", () => {
  test("show what counting the rows by hand gives, and the same when they are refreshed from the long form", () => {
    fc.assert(
      fc.property(anyMeasures, (measures) => {
        const cellOf = (text: string): CellValue => (text === "" ? null : text);
        const rows = measures.map(({ section, organizations, status }, at) =>
          measureRow(at + 1, {
            section: cellOf(section),
            organizations: cellOf(organizations),
            status: cellOf(status),
          }),
        );
        const sheets = sheetsOf(summaryOf(rows));
        const data = sheetOf(sheets, "summary-data");
        const pivots = sheets.flatMap((sheet) => sheet.pivots);
        for (const pivot of pivots) {
          expect(shownBy(pivot)).toEqual(refreshed(pivot, data));
          expect(new Set(pivot.rowItems).size).toBe(pivot.rowItems.length);
        }
        const groupOf = (status: string): string => statusCells.get(status) ?? "";
        const bySection = pivots.find(({ rowField }) => rowField === "節");
        const byOrganization = pivots.find(({ rowField }) => rowField === "府省庁");
        if (bySection) {
          expect(shownBy(bySection)).toEqual(
            tally(measures.map(({ section, status }) => [section || "（節なし）", groupOf(status), 1] as const)),
          );
        }
        if (byOrganization) {
          const pairs = measures.flatMap(({ organizations, status }) =>
            (organizations || "（府省庁なし）")
              .split("、")
              .map((name) => [officialNames.get(name) ?? name, groupOf(status), 1] as const),
          );
          expect(shownBy(byOrganization)).toEqual(tally(pairs));
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Tables that are not as one would wish. */
const unusual: readonly (readonly [string, CellValue[][]])[] = [
  ["no measure", []],
  ["one measure", [measureRow(1, { section: "節", organizations: "総務省", status: "実施中", due: "平成19年9月" })]],
  ["one status only", Array.from({ length: 5 }, (_, at) => measureRow(at + 1, { status: "実施済み" }))],
  ["no listed status", Array.from({ length: 3 }, (_, at) => measureRow(at + 1, { section: "節", status: "途中" }))],
  [
    "thirty long names with characters that mean something elsewhere",
    Array.from({ length: 30 }, (_, at) => {
      const name = `=+-@&<>"'${"名".repeat(70)}${String(at)}省`;
      return measureRow(at + 1, { section: `@${name}`, organizations: name, status: "予定", reason: "=1+1" });
    }),
  ],
  [
    "more late measures than a page takes",
    Array.from({ length: 40 }, (_, at) => measureRow(at + 1, { status: "未定" })),
  ],
];

describe.each(languages)("sheets in %s", (language) => {
  test.each(unusual)("of a table with %s keep the rules for sheets, pivots and charts", (_, rows) => {
    const plan = summaryPlan(summaryOf(rows), { madeOn, catalogue: catalogueOf(language) });
    expect(plan.replaces).toEqual(["summary"]);
    const names = plan.sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const data = sheetOf(plan.sheets, "summary-data");
    const headers = valuesOf(data)[0] ?? [];
    expect(new Set(headers).size).toBe(headers.length);
    expect(data.table).toMatchObject({ top: 0, bottom: data.rows.length - 1, columnCount: headers.length });
    for (const sheet of plan.sheets) {
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      for (const pivot of sheet.pivots) {
        expect(pivot.source).toBe(data.table?.name);
        expect(headers).toEqual(expect.arrayContaining([pivot.rowField, pivot.columnField, pivot.data.field]));
        expect(headers).not.toContain(pivot.data.caption);
        expect(shownBy(pivot)).toEqual(refreshed(pivot, data));
      }
      for (const chart of sheet.charts) {
        expect(chart.area.right).toBeLessThan(columnLimit);
        expect(chart.altText).not.toBe("");
        for (const { name, values, fills } of chart.series) {
          expect(valuesOf(sheet)[name.row]?.[name.column]).toEqual(expect.any(String));
          const cells = valuesOf(sheet)
            .slice(values.top, values.bottom + 1)
            .flatMap((row) => row.slice(values.left, values.right + 1));
          expect(cells.every((cell) => typeof cell === "number")).toBe(true);
          expect(fills).toHaveLength(chart.kind === "doughnut" ? cells.length : 1);
        }
      }
    }
  });
});

test("the long form is what the sheet's table holds, and one line of CSV a row", () => {
  const summary = summaryOf([measureRow(1, { section: "=1+1", organizations: "総務省、法務省", status: "実施中" })]);
  const { summary: words } = catalogueOf("ja");
  const rows = [dataHeader(words), ...dataRows(summary, words)];
  expect(valuesOf(sheetOf(sheetsOf(summary), "summary-data"))).toEqual(rows);
  expect(csvText(rows).split("\r\n").slice(1)).toEqual([
    "1,,'=1+1,施策1の推進,総務省,実施中,2 実施中,,（日付なし）,1,1",
    "1,,'=1+1,施策1の推進,法務省,実施中,2 実施中,,（日付なし）,0,1",
    "",
  ]);
});

describe("the sheets", () => {
  test("of an empty table are the figures and the header of the long form, with one blank row", () => {
    const sheets = sheetsOf(summaryOf([]));
    expect(sheets.map(({ kind }) => kind)).toEqual(["summary", "summary-data"]);
    expect(valuesOf(sheetOf(sheets, "summary"))[11]).toEqual([null, "合計", 0, 0]);
    expect(valuesOf(sheetOf(sheets, "summary-data"))[1]).toEqual(Array.from({ length: 11 }, () => null));
  });

  test("without anything to break down by have no pivots, and only the chart of all measures", () => {
    const sheets = sheetsOf(summaryOf([measureRow(1, { status: "実施中" })]));
    expect(sheets.map(({ kind }) => kind)).toEqual(["summary", "summary-charts", "summary-data"]);
    expect(sheetOf(sheets, "summary-charts").charts.map(({ kind }) => kind)).toEqual(["doughnut"]);
  });

  test("say what is not counted, what errors are open, and how a list goes on", () => {
    const rows = [
      ...Array.from({ length: 40 }, (_, at) => measureRow(at + 1, { status: "未定", reason: "審議中" })),
      ...Array.from({ length: 40 }, (_, at) => measureRow(at + 41, { status: "済" })),
      ...Array.from({ length: 39 }, (_, at) => measureRow(at + 81, { status: "半分" })),
      measureRow(120, { status: "実施中" }),
    ];
    const values = valuesOf(sheetOf(sheetsOf(summaryOf(rows)), "summary"));
    expect(values[10]).toEqual([null, "記入なし・一覧外", 39, 0.33]);
    const texts = values.flat().join("\n");
    expect(texts).toContain("記入がない、又は一覧にない39件は");
    expect(texts).toContain("直されていないエラーが40件あります（必要な列がない 1件、一覧にない状況 39件）。");
    expect(texts).toContain("ほか15件。シート「集計データ」を状況区分「4 未定」で絞り込むと、全て見られます。");
  });

  test("leave empty what a measure does not say", () => {
    const rows = [[null, null, null, null, "総務省", "未定", null, null]];
    const sheets = sheetsOf(summaryOf(rows));
    expect(valuesOf(sheetOf(sheets, "summary"))).toContainEqual([null, null, "総務省", null]);
    expect(valuesOf(sheetOf(sheets, "summary-data"))[1]?.slice(0, 4)).toEqual([null, null, "（節なし）", null]);
  });

  test("point out percentages that do not add up to 100", () => {
    const rows = ["済", "実施中", "予定"].map((status, at) => measureRow(at + 1, { status }));
    const english = valuesOf(sheetOf(sheetsOf(summaryOf(rows), "en"), "summary"))
      .flat()
      .join("\n");
    expect(english).toContain("do not add up to 100% (99%)");
    const texts = valuesOf(sheetOf(sheetsOf(summaryOf(rows)), "summary")).flat();
    expect(texts).toContain("割合は、それぞれ小数点以下を四捨五入しているため、合計しても100％になりません（99％）。");
  });

  test("put the pivot tables where none grows into another", () => {
    const row = { section: "節", organizations: "総務省", status: "実施中", due: "平成19年9月" };
    const { pivots } = sheetOf(sheetsOf(summaryOf([measureRow(1, row)], secureJapan)), "summary-pivots");
    const [quarters, sections, organizations] = pivots.map(({ at }) => at);
    // Two rows of headers, the quarters with those before and after, no date, and the total.
    expect(present(sections).row - present(quarters).row).toBeGreaterThan(2 + 6 + 1 + 1);
    expect(present(organizations).row).toBe(present(sections).row);
    // The label, the four statuses, none, and the total.
    expect(present(organizations).column - present(sections).column).toBeGreaterThan(1 + 4 + 1 + 1);
  });

  test("draw organizations by their number of measures, those without one last, in the colours of the statuses", () => {
    const rows = ["総務省、経産省", "経産省", null, null, null].map((organizations, at) =>
      measureRow(at + 1, { organizations, status: at === 0 ? "済" : "未定" }),
    );
    const sheet = sheetOf(sheetsOf(summaryOf(rows)), "summary-charts");
    expect(valuesOf(sheet).map(([, item]) => item)).toEqual([
      "項目",
      "全施策",
      "経済産業省",
      "総務省",
      "（府省庁なし）",
    ]);
    const [doughnut, bars] = sheet.charts;
    expect(bars?.series.flatMap(({ fills }) => fills)).toEqual(doughnut?.series[0]?.fills);
    expect(new Set(doughnut?.series[0]?.fills.map(({ pattern }) => pattern)).size).toBe(4);
  });

  test("number statuses so that they sort in the schema's order, also when there are ten of them", () => {
    const statuses = Array.from({ length: 9 }, (_, at) => ({
      ...present(secureJapan.statuses[0]),
      code: `status-${String(at)}`,
      label: `評価${String.fromCharCode(65 + at)}`,
      shortLabel: `評価${String.fromCharCode(65 + at)}`,
      mark: "",
      aliases: [],
    }));
    const rows = ["評価I", "評価A"].map((status, at) => measureRow(at + 1, { organizations: "総務省", status }));
    const { pivots } = sheetOf(sheetsOf(summaryOf(rows, { ...secureJapan, statuses })), "summary-pivots");
    expect(pivots[0]?.columnItems).toEqual(["01 評価A", "09 評価I"]);
  });
});
