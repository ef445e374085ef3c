import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { strict } from "../assembled-package.ts";
import { exampleSheets, statuses } from "../example-summary.ts";
import { cellsOf as cells } from "../../../../core/plans/sheet-plan.ts";
import { barChart, doughnut } from "../summary-sheets.ts";
import type { ChartPlan } from "../../../../../src/core/index.ts";
import type { ChartSheet } from "../../../../../src/hosts/xlsx/write/charts/chart-data.ts";
import { chartXml } from "../../../../../src/hosts/xlsx/write/charts/chart-part.ts";
import { drawingParts } from "../../../../../src/hosts/xlsx/write/charts/drawing-part.ts";
import { transitional } from "../../../../../src/hosts/xlsx/write/names.ts";
import { parseXml, type XmlElement } from "../../../../../src/hosts/xlsx/xml/elements.ts";

const [, , chartSheet] = exampleSheets();
const [ring, , bars] = chartSheet.charts as readonly [ChartPlan, ChartPlan, ChartPlan];
const area = { top: 0, left: 6, bottom: 19, right: 13 };

function chart(plan: ChartPlan, on: ChartSheet = chartSheet): XmlElement {
  return parseXml("chart", chartXml(plan, on, transitional));
}

/** All elements of that name, in the order of the document. */
function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

const values = (elements: readonly XmlElement[]): (string | undefined)[] =>
  elements.map(({ attributes }) => attributes.val);

/** A doughnut of these values. */
function ringOf(figures: readonly (number | null)[]): XmlElement {
  const rows = [cells(["状況", "施策数"]), ...figures.map((figure, index) => cells([`状況${String(index)}`, figure]))];
  return chart(doughnut("状況", 0, figures.length, area), { name: "集計", rows, columnWidths: [] });
}

describe("the cells of a chart", () => {
  test("stand in it by reference and by value", () => {
    const [series] = all(chart(ring), "ser");
    if (!series) throw new Error("No series");
    expect(all(series, "f").map(({ text }) => text)).toEqual([
      "'グラフ''s & <図>'!$B$1",
      "'グラフ''s & <図>'!$A$2:$A$5",
      "'グラフ''s & <図>'!$B$2:$B$5",
    ]);
    expect(all(series, "v").map(({ text }) => text)).toEqual(["施策数", ...statuses, "27", "111", "18", "3"]);
  });

  test("an empty cell has no point, and the count says so", () => {
    const [numbers] = all(ringOf([5, null, 7]), "numCache");
    if (!numbers) throw new Error("No numbers");
    expect(values(all(numbers, "ptCount"))).toEqual(["3"]);
    expect(all(numbers, "pt").map(({ attributes }) => attributes.idx)).toEqual(["0", "2"]);
  });

  test("that are no numbers, or too few, or without a fill, are refused", () => {
    const text = { ...ring, series: ring.series.map((one) => ({ ...one, values: ring.categories })) };
    expect(() => chart(text)).toThrow(`Chart ${ring.name}: ${statuses[0] ?? ""} is not a number`);
    const few = { ...ring, categories: { ...ring.categories, bottom: 2 } };
    expect(() => chart(few)).toThrow(`Chart ${ring.name}: 4 values for 2 labels`);
    const bare = { ...ring, series: ring.series.map((one) => ({ ...one, fills: [] })) };
    expect(() => chart(bare)).toThrow(`Chart ${ring.name}: a series has no fill`);
    expect(() => chart({ ...ring, series: [] })).toThrow(`Chart ${ring.name} has no series`);
    const double = { ...ring, series: [...ring.series, ...ring.series] };
    expect(() => chart(double)).toThrow("A doughnut has one series");
  });
});

describe("a doughnut", () => {
  test("has a fill for every point and labels with value and percentage, at no place that Excel refuses", () => {
    const root = chart(ring);
    expect(all(root, "dPt")).toHaveLength(4);
    expect(
      all(root, "dPt").flatMap((point) => all(point, "pattFill").map(({ attributes }) => attributes.prst)),
    ).toEqual(["wdUpDiag", "pct20", "ltHorz"]);
    expect(new Set(values([...all(root, "showVal"), ...all(root, "showPercent")]))).toEqual(new Set(["1"]));
    expect(all(root, "dLblPos")).toEqual([]);
  });

  const moved = (root: XmlElement): string[] =>
    all(root, "dLbl")
      .filter((label) => all(label, "manualLayout").length > 0)
      .map((label) => values(all(label, "idx"))[0] ?? "");

  test("moves the labels of small pieces beside the ring", () => {
    expect(moved(ringOf([27, 111, 18, 3]))).toEqual(["3"]);
    expect(moved(ringOf([50, 50]))).toEqual([]);
  });

  test("has no label for a piece that is not there", () => {
    const deleted = (root: XmlElement): string[] =>
      all(root, "dLbl")
        .filter((label) => all(label, "delete").length > 0)
        .map((label) => values(all(label, "idx"))[0] ?? "");
    expect(deleted(ringOf([27, 0, null, 3]))).toEqual(["1", "2"]);
    expect(deleted(ringOf([0, 0]))).toEqual(["0", "1"]);
    expect(moved(ringOf([0, 0]))).toEqual([]);
  });

  test("keeps moved labels on the chart, whatever the values", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 8 }), (figures) => {
        for (const layout of all(ringOf(figures), "dLbl").flatMap((label) => all(label, "manualLayout"))) {
          for (const offset of values(layout.children)) expect(Math.abs(Number(offset))).toBeLessThan(0.6);
        }
      }),
    );
  });
});

describe("stacked bars", () => {
  test("put the first category on top and the axis of values below", () => {
    const root = chart(bars);
    const [categoryAxis] = all(root, "catAx");
    const [valueAxis] = all(root, "valAx");
    expect(categoryAxis && values(all(categoryAxis, "orientation"))).toEqual(["maxMin"]);
    expect(categoryAxis && values(all(categoryAxis, "tickLblSkip"))).toEqual(["1"]);
    expect(valueAxis && values(all(valueAxis, "crosses"))).toEqual(["max"]);
    expect(values(all(root, "overlap"))).toEqual(["100"]);
    expect(all(root, "ser")).toHaveLength(statuses.length);
  });

  const formats = (root: XmlElement): string[] => {
    const labels = all(root, "dLbls").flatMap((label) => all(label, "numFmt"));
    return [...new Set(labels.map(({ attributes }) => attributes.formatCode ?? ""))];
  };
  const barsOf = (figures: readonly number[]): XmlElement => {
    const rows = [cells(["節", "実施済み"]), ...figures.map((figure, index) => cells([`節${String(index)}`, figure]))];
    return chart(barChart("節", 0, figures.length, 1, area), { name: "集計", rows, columnWidths: [] });
  };

  test("label no value that is zero, nor one whose piece is narrower than its label", () => {
    expect(formats(barsOf([0, 0]))).toEqual(['[>=1]#,##0;""']);
    expect(formats(barsOf([3, 12]))).toEqual(['[>=1]#,##0;""']);
    const [format = ""] = formats(barsOf([3, 4000]));
    expect(Number(/\d+/u.exec(format)?.[0])).toBeGreaterThan(99);
  });

  test("label no piece that the white box of the label would hide", () => {
    const rows = [cells(["節", "模様なし", "模様"]), cells(["節1", 1, 1]), cells(["節2", 0, 40])];
    const root = chart(barChart("節", 0, 2, 2, area), { name: "集計", rows, columnWidths: [] });
    const [plain = "", boxed = ""] = all(root, "dLbls").flatMap((label) =>
      all(label, "numFmt").map(({ attributes }) => attributes.formatCode ?? ""),
    );
    const least = (format: string): number => Number(/\d+/u.exec(format)?.[0]);
    expect(least(plain)).toBe(1);
    expect(least(boxed)).toBeGreaterThan(1);
  });

  test("count in whole numbers", () => {
    expect(values(all(barsOf([1, 2]), "majorUnit"))).toEqual(["1"]);
    expect(all(barsOf([1, 200]), "majorUnit")).toEqual([]);
  });

  test("have smaller labels the more and longer their categories are, as far as they can be read", () => {
    const size = (root: XmlElement): number => {
      const [axis] = all(root, "catAx");
      return Number(axis && all(axis, "defRPr")[0]?.attributes.sz) / 100;
    };
    const long = (count: number): XmlElement => {
      const rows = [cells(["x", "y"]), ...Array.from({ length: count }, () => cells(["府".repeat(80), 1]))];
      return chart(barChart("節", 0, count, 1, area), { name: "集計", rows, columnWidths: [] });
    };
    expect(size(barsOf([1, 2, 3]))).toBe(10);
    expect(size(long(3))).toBe(10);
    expect(size(long(5))).toBe(8);
    expect(size(long(30))).toBe(7);
  });
});

describe("a drawing", () => {
  const drawing = drawingParts(
    chartSheet.charts,
    chartSheet,
    ["xl/charts/Chart1.xml", "xl/drawings/drawing1.xml"],
    transitional,
  );
  const root = parseXml("drawing", drawing.parts.get(drawing.drawing) ?? "");

  test("takes names that are free", () => {
    expect(drawing.drawing).toBe("xl/drawings/drawing2.xml");
    expect([...drawing.contentTypes.keys()]).toEqual([
      "xl/charts/chart2.xml",
      "xl/charts/chart3.xml",
      "xl/charts/chart4.xml",
      "xl/drawings/drawing2.xml",
    ]);
  });

  test("leads to each chart, with its name and its alternative text", () => {
    const list = parseXml("rels", drawing.parts.get("xl/drawings/_rels/drawing2.xml.rels") ?? "");
    const targets = new Map(list.children.map(({ attributes }) => [attributes.Id, attributes.Target]));
    const frames = all(root, "graphicFrame").map((frame) => ({
      name: all(frame, "cNvPr")[0]?.attributes.name,
      altText: all(frame, "cNvPr")[0]?.attributes.descr,
      target: targets.get(all(frame, "chart")[0]?.attributes["r:id"]),
    }));
    expect(frames).toEqual(
      chartSheet.charts.map(({ name, altText }, index) => ({
        name,
        altText,
        target: `../charts/chart${String(index + 2)}.xml`,
      })),
    );
    const ids = all(root, "cNvPr").map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("covers the planned cells, its last row and column among them", () => {
    const [anchor] = all(root, "twoCellAnchor");
    const corner = (name: string): string[] =>
      (anchor ? all(anchor, name) : []).flatMap(({ children }) => children.map(({ text }) => text));
    expect(corner("from")).toEqual(["6", "0", "0", "0"]);
    expect(corner("to")).toEqual(["14", "0", "16", "0"]);
  });
});

test("a Strict package has Strict names and percentages with their sign", () => {
  const { parts, drawing } = drawingParts(chartSheet.charts, chartSheet, [], strict);
  expect([...parts.values()].filter((text) => text.includes("schemas.openxmlformats.org/drawingml"))).toEqual([]);
  expect(parts.get(drawing)).toContain('uri="http://purl.oclc.org/ooxml/drawingml/chart"');
  const root = parseXml("chart", parts.get("xl/charts/chart2.xml") ?? "");
  expect(values([...all(root, "gapWidth"), ...all(root, "overlap")])).toEqual(["40%", "100%"]);
});

test("names that mean something to XML stay what they are", () => {
  const name = "<\"&'>\n_x0041_";
  const rows = [cells(["x", "y"]), cells([name, 1])];
  const plan = { ...barChart(name, 0, 1, 1, area), altText: name };
  const sheet = { name: "集計", rows, columnWidths: [] };
  const root = chart(plan, sheet);
  expect(all(root, "t").map(({ text }) => text)).toEqual([name.replace("_x0041_", "_x005F_x0041_")]);
  const { parts, drawing } = drawingParts([plan], sheet, [], transitional);
  expect(all(parseXml("drawing", parts.get(drawing) ?? ""), "cNvPr")[0]?.attributes.descr).toContain("<\"&'>");
});
