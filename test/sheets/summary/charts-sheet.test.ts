import { describe, expect, test } from "@jest/globals";
import type { SheetPlan, Summary } from "../../../src/core/index.ts";
import { chartsSheetPlan } from "../../../src/sheets/summary/charts-sheet.ts";
import { dataRows } from "../../../src/sheets/summary/data-sheet.ts";
import { catalogueOf } from "../../../src/words/catalogues.ts";
import { measureRow, summaryOf } from "../../core/summary/summaries.ts";
import { present } from "../../core/sheets.ts";

const words = catalogueOf("ja").summary;

function chartsOf(summary: Summary): SheetPlan {
  return present(chartsSheetPlan(summary, words));
}

/** A summary whose measures have so many sections; the first ones have the fewest measures. */
function withSections(count: number, label = ""): Summary {
  const rows = Array.from({ length: count }, (_, section) =>
    Array.from({ length: section < 3 ? 1 : 2 }, (_unused, at) =>
      measureRow(section * 2 + at, {
        section: `第${String(section)}節${label}`,
        status: "実施済み",
        organizations: "総務省",
      }),
    ),
  );
  return summaryOf(rows.flat());
}

function sectionsOf(plan: SheetPlan): (string | number | null)[][] {
  const lines = plan.rows.map((row) => row.map(({ value }) => value));
  return lines.filter(([breakdown]) => breakdown === words.bySection.title);
}

describe("bars of a chart", () => {
  test("are one for each section as long as they can be told apart", () => {
    expect(sectionsOf(chartsOf(withSections(30)))).toHaveLength(30);
  });

  test("are the largest and one for all others where there are more", () => {
    const lines = sectionsOf(chartsOf(withSections(31)));
    expect(lines).toHaveLength(30);
    const labels = lines.map(([, label]) => label);
    expect(labels.slice(0, 2)).toEqual(["第0節", "第3節"]);
    expect(labels.at(-1)).toBe("ほか2項目の計");
    const total = lines.flatMap(([, , ...counts]) => counts).reduce<number>((sum, count) => sum + Number(count), 0);
    expect(total).toBe(3 + 28 * 2);
  });
});

test("each chart begins a page, the first stands on the first", () => {
  const { charts, print } = chartsOf(withSections(3));
  expect(charts.length).toBe(3);
  const [first] = charts;
  const { left, right } = present(first).area;
  expect(print.area).toEqual({ top: 0, left, bottom: charts.at(-1)?.area.bottom, right });
  expect(print).toMatchObject({ isOnePage: false, pageRows: charts.slice(1).map(({ area }) => area.top) });
});

test("a chart of the most bars and the longest labels fits on a page of A4, printed as wide as the page", () => {
  const { charts, columnWidths } = chartsOf(withSections(30, "の長い名前".repeat(6)));
  // Points: of a column of Calibri with its padding, of a row, and of A4 without margins of 0.4 and 0.5 inches.
  const [character, padding, row] = [5.25, 3.75, 18.75];
  const page = { width: 595 - 2 * 0.4 * 72, height: 842 - 2 * 0.5 * 72 };
  for (const { area } of charts) {
    const columns = columnWidths.slice(area.left, area.right + 1);
    const width = columns.reduce((sum, width) => sum + width * character + padding, 0);
    const height = (area.bottom - area.top + 1) * row;
    expect(height * Math.min(1, page.width / width)).toBeLessThan(page.height);
  }
});

describe("the long form", () => {
  const [measure] = withSections(1).measures;
  const summaryWith = (measures: number, organizations: number): Summary => ({
    ...withSections(1),
    measures: Array.from({ length: measures }, () => ({
      ...present(measure),
      organizations: Array.from({ length: organizations }, () => "総務省"),
    })),
  });

  test.each([
    [1025, 1024],
    [1_048_576, 0],
  ])("of %d measures with %d organizations is refused, since no sheet holds it", (measures, organizations) => {
    expect(() => dataRows(summaryWith(measures, organizations), words)).toThrow("summary-too-long");
  });

  test("of as many rows as a sheet holds beside its header is made", () => {
    expect(dataRows(summaryWith(1023, 1025), words)).toHaveLength(1_048_575);
  });
});
