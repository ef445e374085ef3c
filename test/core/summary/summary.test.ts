import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { parseIsoDate } from "../../../src/core/calendar/day.ts";
import type { Summary } from "../../../src/core/summary/summary.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { measureRow, summaryOf } from "./summaries.ts";

const general = builtInSchema("general");

/** The rows of a cross table as key and counts. */
function rowsOf(table: readonly { readonly key: unknown; readonly counts: readonly number[] }[] | undefined): unknown {
  return table?.map(({ key, counts }) => [key, ...counts]);
}

describe("a summary", () => {
  test("counts statuses in the schema's order, and those without one by themselves", () => {
    const { counts } = summaryOf([
      measureRow(1, { status: "実施中" }),
      measureRow(2, { status: "済" }),
      measureRow(3, { status: "半分" }),
    ]);
    expect(counts.statuses.map(({ status, count, percent }) => [status.code, count, percent])).toEqual([
      ["done", 1, 33],
      ["underway", 1, 33],
      ["planned", 0, 0],
      ["undecided", 0, 0],
      ["late", 0, 0],
      ["stopped", 0, 0],
    ]);
    expect(counts).toMatchObject({ total: 3, notCounted: { count: 1, percent: 33 }, percentSum: 99 });
  });

  test("counts a measure once under each of its organizations, by official name; a group stands for itself", () => {
    const { byOrganization } = summaryOf([
      measureRow(1, { organizations: "経産省、総務省、経済産業省", status: "実施済み" }),
      measureRow(2, { organizations: "全府省庁", status: "実施中" }),
      measureRow(3, { organizations: "架空庁", status: "実施中" }),
      measureRow(4, { organizations: "\u200B", status: "実施中" }),
    ]);
    expect(rowsOf(byOrganization)).toEqual([
      ["総務省", 1, 0, 0, 0, 0, 0, 0],
      ["経済産業省", 1, 0, 0, 0, 0, 0, 0],
      ["全府省庁", 0, 1, 0, 0, 0, 0, 0],
      ["架空庁", 0, 1, 0, 0, 0, 0, 0],
      [undefined, 0, 1, 0, 0, 0, 0, 0],
    ]);
  });

  test("takes sections that differ in writing only for one, and those of two chapters for two", () => {
    const { bySection } = summaryOf([
      measureRow(1, { chapter: "第1章 政府", section: "人材の育成", status: "実施済み" }),
      measureRow(2, { chapter: "第１章　政府", section: "人材の\n育成", status: "実施中" }),
      measureRow(3, { chapter: "第1章 政府", section: "その他", status: "実施中" }),
      measureRow(4, { chapter: "第2章 企業", section: "その他", status: "実施中" }),
      measureRow(5, { chapter: "第2章 企業", status: "実施中" }),
      measureRow(6, { status: "実施中" }),
    ]);
    expect(bySection?.map(({ key, total }) => [key, total])).toEqual([
      ["人材の育成", 2],
      ["第1章 政府 その他", 1],
      ["第2章 企業 その他", 1],
      ["第2章 企業", 1],
      [undefined, 1],
    ]);
  });

  test("counts by the quarter of the last day due, where something is due in the fiscal year", () => {
    const dues = [
      "平成19年度中",
      "平成19年6月",
      "平成19年9月末",
      "2007年10月",
      "平成19年3月",
      "平成20年4月",
      "未定",
      null,
    ];
    const { byDueQuarter } = summaryOf(
      dues.map((due, at) => measureRow(at + 1, { due, status: "実施中" })),
      builtInSchema("secure-japan-2007"),
    );
    expect(byDueQuarter?.map(({ key, total }) => [key, total])).toEqual([
      ["before", 1],
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
      ["after", 1],
      [undefined, 2],
    ]);
    expect(summaryOf([measureRow(1, { due: "平成30年", status: "実施中" })]).byDueQuarter).toBeUndefined();
  });

  test("breaks nothing down that no measure has", () => {
    const { bySection, byOrganization, byDueQuarter } = summaryOf([measureRow(1, { status: "実施中" })]);
    expect([bySection, byOrganization, byDueQuarter]).toEqual([undefined, undefined, undefined]);
  });

  test("counts a measure with a row for each organization once, with its least advanced status and latest due day", () => {
    const rows = [
      ["1", null, "節", "基準の見直し", "内閣官房", "実施済み", "平成19年6月", null],
      [null, null, null, null, "総務省", "未定", "平成19年12月", "審議の状況による。"],
    ];
    const summary = summaryOf(rows, general);
    expect(summary.measures).toEqual([
      {
        number: "1",
        name: "基準の見直し",
        chapter: undefined,
        section: "節",
        organizations: ["内閣官房", "総務省"],
        status: general.statuses[3],
        due: parseIsoDate("2007-12-31"),
        reason: "審議の状況による。",
      },
    ]);
    expect(rowsOf(summary.byOrganization)).toEqual([
      ["内閣官房", 0, 0, 0, 1, 0, 0, 0],
      ["総務省", 0, 0, 0, 1, 0, 0, 0],
    ]);
  });

  test("lists what is late, open and given up, where the plan has a status for what is late", () => {
    const { lateMeasures } = summaryOf(
      ["遅れ", "未定", "実施予定", "廃止", "済"].map((status, at) => measureRow(at + 1, { status })),
    );
    expect(lateMeasures.map(({ status, measures }) => [status.code, ...measures.map(({ number }) => number)])).toEqual([
      ["undecided", "2"],
      ["late", "1"],
      ["stopped", "4"],
    ]);
  });

  test("lists the measures of the two least advanced statuses; a cell with an error says nothing", () => {
    const statuses = general.statuses.slice(0, 4);
    const { lateMeasures } = summaryOf(
      [
        measureRow(1, { status: "未定", reason: { error: "#REF!" } }),
        measureRow(2, { status: "実施予定" }),
        measureRow(3, { status: "実施中" }),
      ],
      { ...general, statuses },
    );
    expect(lateMeasures.map(({ status, measures }) => [status.code, ...measures.map(({ number }) => number)])).toEqual([
      ["planned", "2"],
      ["undecided", "1"],
    ]);
    expect(lateMeasures[1]?.measures[0]?.reason).toBeUndefined();
  });

  test("never lists what is done, however few other statuses there are", () => {
    const statuses = general.statuses.slice(0, 2);
    const { lateMeasures } = summaryOf([measureRow(1, { status: "実施済み" }), measureRow(2, { status: "実施中" })], {
      ...general,
      statuses,
    });
    expect(lateMeasures.map(({ status }) => status.code)).toEqual(["underway"]);
  });

  test("joins what several rows of a measure give as reason, each once", () => {
    const { measures } = summaryOf([
      ["1", null, null, "基準の見直し", "内閣官房", "未定", null, "審議中。"],
      [null, null, null, null, "総務省", "未定", null, "調整中。"],
      [null, null, null, null, "財務省", "未定", null, "審議中。"],
    ]);
    expect(measures[0]?.reason).toBe("審議中。 調整中。");
  });

  test("tells which cells were counted", () => {
    expect(summaryOf([measureRow(1, { status: "実施中" })]).sources).toEqual([
      { sheet: "施策", range: { top: 0, left: 0, bottom: 1, right: 7 } },
    ]);
  });

  test("says how many errors of each kind are open", () => {
    const { openErrors } = summaryOf([
      measureRow(1, { status: "半分" }),
      measureRow(2, { status: "半" }),
      measureRow(3, { organizations: "架空庁" }),
    ]);
    expect(openErrors).toEqual([
      { rule: "column-missing", count: 1 },
      { rule: "status-unlisted", count: 2 },
      { rule: "organization-unlisted", count: 1 },
      { rule: "value-required", count: 1 },
    ]);
  });

  test("of an empty table is all zeros", () => {
    const summary = summaryOf([]);
    expect(summary.counts).toMatchObject({ total: 0, notCounted: { count: 0, percent: 0 }, percentSum: 0 });
    expect(summary.conclusion.level).toBe("empty");
  });
});

const cell = {
  section: fc.constantFrom(null, "節 A", "節Ａ", "節B", "その他"),
  chapter: fc.constantFrom(null, "第1章", "第2章"),
  organizations: fc.constantFrom(null, "総務省", "総務省、経産省", "全府省庁", "架空庁、総務省", "経済産業省・経産省"),
  status: fc.constantFrom(null, "実施済み", "済", "実施中", "△", "未定", "半分"),
  due: fc.constantFrom(null, "平成19年6月", "平成19年度末", "平成21年度", "平成18年", "未定"),
};
const anyRows = fc.array(fc.record(cell), { minLength: 1, maxLength: 25 });

function rowsFrom(cells: readonly Parameters<typeof measureRow>[1][]): CellValue[][] {
  return cells.map((one, at) => measureRow(at + 1, one));
}

describe("for any table", () => {
  test("totals are the sums of their parts", () => {
    fc.assert(
      fc.property(anyRows, (cells) => {
        const { counts, bySection = [], byOrganization = [], byDueQuarter = [] } = summaryOf(rowsFrom(cells));
        const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
        const statusCounts = [...counts.statuses.map(({ count }) => count), counts.notCounted.count];
        expect(sum(statusCounts)).toBe(cells.length);
        for (const table of [bySection, byDueQuarter]) {
          if (table.length === 0) continue;
          expect(statusCounts.map((_, at) => sum(table.map((row) => row.counts[at] ?? NaN)))).toEqual(statusCounts);
        }
        for (const { counts: row, total } of [...bySection, ...byOrganization, ...byDueQuarter]) {
          expect(sum(row)).toBe(total);
        }
      }),
    );
  });

  test("the order of the rows does not matter but for the order of what is listed", () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(figuresOf(summaryOf(rowsFrom(others)))).toEqual(figuresOf(summaryOf(rowsFrom(rows))));
      }),
    );
  });
});

/** All figures of a summary, whatever order its rows came in; sections by the way they are compared. */
function figuresOf({ counts, conclusion, openErrors, ...tables }: Summary): unknown {
  const sorted = (rows: readonly (readonly [unknown, readonly number[]])[] | undefined): unknown =>
    rows?.map((row) => JSON.stringify(row)).sort();
  const normal = (key: string | undefined): string => (key ?? "").normalize("NFKC").replaceAll(" ", "");
  return {
    counts,
    conclusion,
    openErrors: openErrors.toSorted((one, other) => one.rule.localeCompare(other.rule)),
    bySection: sorted(tables.bySection?.map(({ key, counts: row }) => [normal(key), row])),
    byOrganization: sorted(tables.byOrganization?.map(({ key, counts: row }) => [key, row])),
    byDueQuarter: sorted(tables.byDueQuarter?.map(({ key, counts: row }) => [key, row])),
  };
}
