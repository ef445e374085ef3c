import { describe, expect, test } from "@jest/globals";
import { strict } from "../assembled-package.ts";
import { exampleSheets, organizations, rows, sections, statuses } from "../example-summary.ts";
import { cellsOf as cells } from "../../../../core/plans/sheet-plan.ts";
import { dataSheet, header, pivotPlans, sheet } from "../summary-sheets.ts";
import { pivotCells, pivotRange, type PivotPlan, type SheetPlan } from "../../../../../src/core/index.ts";
import { pivotParts } from "../../../../../src/hosts/xlsx/write/pivots/pivot-parts.ts";
import { attribute, childrenNamed, type XmlElement } from "../../../../../src/hosts/xlsx/xml/elements.ts";
import { child, empty, list, part } from "./pivots.ts";

describe("what Excel compares when it opens the workbook", () => {
  const added = pivotParts(exampleSheets(), empty);

  test("every count is the number of children", () => {
    const counted = [...added.parts.keys()].filter((name) => !name.endsWith(".rels"));
    const check = (element: XmlElement): void => {
      const count = attribute(element, "count");
      if (count !== undefined && element.children.length > 0) expect(Number(count)).toBe(element.children.length);
      element.children.forEach(check);
    };
    counted.forEach((name) => {
      check(part(added, name));
    });
    expect(counted).toHaveLength(4);
  });

  test("records are as many as the definition says, and as wide", () => {
    const definition = part(added, "xl/pivotCache/pivotCacheDefinition1.xml");
    const records = part(added, "xl/pivotCache/pivotCacheRecords1.xml").children;
    expect(Number(attribute(definition, "recordCount"))).toBe(records.length);
    expect(new Set(records.map(({ children }) => children.length))).toEqual(new Set([header.length]));
    expect(attribute(definition, "refreshOnLoad")).toBe("1");
    expect(list(child(definition, "cacheFields"), "name")).toEqual([...header]);
  });

  test("the place covers the laid-out cells, headers and totals among them", () => {
    const [plan] = pivotPlans(rows, { sections, organizations, statuses });
    const location = child(part(added, added.tables[0]?.part ?? ""), "location");
    expect(location.attributes).toEqual({
      ref: "A3:F17",
      firstHeaderRow: "1",
      firstDataRow: "2",
      firstDataCol: "1",
    });
    const { top, left, bottom, right } = pivotRange(plan);
    const laidOut = pivotCells(plan);
    expect([laidOut.length, laidOut[0]?.length]).toEqual([bottom - top + 1, right - left + 1]);
    expect(new Set(laidOut.map(({ length }) => length)).size).toBe(1);
  });

  test("fields on an axis list their items, all others have their values in the records", () => {
    const fields = child(part(added, "xl/pivotCache/pivotCacheDefinition1.xml"), "cacheFields").children;
    const shared = fields.map((field) => child(field, "sharedItems"));
    expect(shared.map(({ children }) => children.length)).toEqual([
      0,
      0,
      sections.length,
      organizations.length,
      4,
      0,
      0,
      0,
    ]);
    expect(shared[0]?.attributes).toEqual({
      containsSemiMixedTypes: "0",
      containsString: "0",
      containsNumber: "1",
      containsInteger: "1",
      minValue: "1",
      maxValue: String(rows.length),
    });
    expect(shared[1]?.attributes).toEqual({ longText: "1" });
    expect(shared[5]?.attributes).toEqual({ containsBlank: "1" });
  });

  test("pivot tables of one source share a cache, and each leads to it", () => {
    expect(added.caches).toEqual([{ cacheId: 1, part: "xl/pivotCache/pivotCacheDefinition1.xml" }]);
    expect([...added.parts.keys()].sort()).toEqual([
      "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels",
      "xl/pivotCache/pivotCacheDefinition1.xml",
      "xl/pivotCache/pivotCacheRecords1.xml",
      "xl/pivotTables/_rels/pivotTable1.xml.rels",
      "xl/pivotTables/_rels/pivotTable2.xml.rels",
      "xl/pivotTables/pivotTable1.xml",
      "xl/pivotTables/pivotTable2.xml",
    ]);
    const [relationship] = part(added, "xl/pivotTables/_rels/pivotTable2.xml.rels").children;
    expect(relationship?.attributes.Target).toBe("../pivotCache/pivotCacheDefinition1.xml");
  });

  test("labels of both fields have the format that outlives a refresh", () => {
    const formats = child(part(added, added.tables[1]?.part ?? ""), "formats");
    expect(list(formats, "dxfId")).toEqual(["7", "7"]);
    const fields = formats.children.map((format) =>
      attribute(child(format, "pivotArea", "references", "reference"), "field"),
    );
    expect(fields).toEqual(["3", "4"]);
  });

  test("every field hides items without data, as Excel writes it, and no item is one that Excel knows as missing", () => {
    const fields = added.tables.flatMap((table) => child(part(added, table.part), "pivotFields").children);
    expect(new Set(fields.map((field) => attribute(field, "showAll")))).toEqual(new Set(["0"]));
    const items = fields.flatMap((field) => childrenNamed(field, "items").flatMap(({ children }) => children));
    expect(items.filter((item) => attribute(item, "m") !== undefined)).toEqual([]);
  });

  test("the axis of values has Excel's own name, not that of the data", () => {
    const names = added.tables.map((table) => part(added, table.part).attributes.dataCaption);
    expect(names).toEqual(["値", "値"]);
  });

  test.each([
    [255, undefined],
    [256, "1"],
    [32_767, "1"],
  ])("an item of %d characters is listed, and the list says whether it is a long one", (length, longText) => {
    const section = "長".repeat(length);
    const some = rows.slice(0, 3).map((row) => ({ ...row, section }));
    const items = {
      sections: [section],
      organizations: [...new Set(some.map(({ organization }) => organization))],
      statuses: [...new Set(some.map(({ status }) => status))],
    };
    const long = pivotParts([dataSheet(some), sheet("p", { pivots: pivotPlans(some, items) })], empty);
    const cache = child(part(long, "xl/pivotCache/pivotCacheDefinition1.xml"), "cacheFields");
    const shared = child(cache.children[2] ?? cache, "sharedItems");
    expect(shared.attributes).toEqual({ count: "1", ...(longText && { longText }) });
    expect(list(shared, "v")).toEqual([section]);
  });
});

test("numbers with gaps, numbers beside texts, and columns without values are declared as Excel declares them", () => {
  const table = [
    ["節", "状況", "数", "gaps", "mixed", "nothing"],
    ["a", "x", 1, 1.5, "text", null],
    ["b", "x", 2, null, 3, null],
  ];
  const data = sheet("data", {
    rows: table.map((row) => cells(row)),
    table: { name: "Data", top: 0, bottom: 2, columnCount: 6 },
  });
  const plan: PivotPlan = {
    name: "p",
    at: { row: 0, column: 0 },
    source: "Data",
    rowField: "節",
    rowItems: ["a", "b"],
    columnField: "状況",
    columnItems: ["x"],
    data: { field: "数", caption: "合計" },
    valuesCaption: "値",
    totalCaption: "総計",
    figures: [[1], [2]],
  };
  const added = pivotParts([data, sheet("p", { pivots: [plan] })], empty);
  const fields = child(part(added, "xl/pivotCache/pivotCacheDefinition1.xml"), "cacheFields").children;
  expect(fields.slice(3).map((field) => child(field, "sharedItems").attributes)).toEqual([
    { containsString: "0", containsBlank: "1", containsNumber: "1", minValue: "1.5", maxValue: "1.5" },
    { containsMixedTypes: "1", containsNumber: "1", containsInteger: "1", minValue: "3", maxValue: "3" },
    { containsNonDate: "0", containsString: "0", containsBlank: "1" },
  ]);
  expect(
    part(added, "xl/pivotCache/pivotCacheRecords1.xml").children.map(({ children }) => children.map((one) => one.name)),
  ).toEqual([
    ["x", "x", "n", "n", "s", "m"],
    ["x", "x", "n", "m", "n", "m"],
  ]);
});

test("names and ids that the workbook has are left alone, and a renamed source is read under its name", () => {
  const added = pivotParts(exampleSheets(), {
    partNames: ["xl/pivotTables/PIVOTTABLE1.xml", "xl/pivotCache/pivotCacheDefinition1.xml"],
    cacheIds: [3, 64, 12],
    tableNameOf: (name) => `${name}_2`,
    labelFormat: 0,
    dialect: strict,
  });
  expect(added.tables.map((table) => table.part)).toEqual([
    "xl/pivotTables/pivotTable2.xml",
    "xl/pivotTables/pivotTable3.xml",
  ]);
  expect(added.caches).toEqual([{ cacheId: 65, part: "xl/pivotCache/pivotCacheDefinition2.xml" }]);
  const definition = part(added, "xl/pivotCache/pivotCacheDefinition2.xml");
  expect(attribute(child(definition, "cacheSource", "worksheetSource"), "name")).toBe("ShinchokuData_2");
  expect(definition.attributes.xmlns).toBe("http://purl.oclc.org/ooxml/spreadsheetml/main");
});

describe("plans that do not fit", () => {
  const [plan] = pivotPlans(rows, { sections, organizations, statuses });
  const data = dataSheet(rows);
  const failure = (change: Partial<PivotPlan>, source: SheetPlan = data): string => {
    try {
      pivotParts([source, sheet("p", { pivots: [{ ...plan, ...change }] })], empty);
    } catch (error) {
      return String(error);
    }
    return "nothing thrown";
  };
  const withHeader = (column: number, value: string | null): SheetPlan => ({
    ...data,
    rows: data.rows.map((row, index) => (index === 0 ? row.with(column, { value, style: "text" }) : row)),
  });

  test.each<[string, Partial<PivotPlan>, SheetPlan, string]>([
    ["unknown source", { source: "Other" }, data, "No planned sheet has a table Other"],
    ["unknown field", { rowField: "章" }, data, "Table ShinchokuData has no column 章"],
    ["unknown data", { data: { field: "数", caption: "x" } }, data, "Table ShinchokuData has no column 数"],
    ["missing header", {}, withHeader(1, null), "Column 2 of table ShinchokuData has no name"],
    ["blank header", {}, withHeader(1, " "), "Column 2 of table ShinchokuData has no name"],
    ["header twice", {}, withHeader(1, "施策番号"), "Column 2 of table ShinchokuData has the name of an earlier one"],
    ["one field for both", { columnField: "節" }, data, "rows and columns are both 節"],
    ["item twice", { rowItems: ["ABC", "abc"] }, data, "節 has the item abc twice"],
    ["item missing", { columnItems: statuses.slice(1) }, data, `状況 has no item for ${statuses[0] ?? ""}`],
    ["no items", { columnItems: [] }, data, "状況 has no items"],
    ["empty item", { rowItems: [""] }, data, "an item of 節 is empty"],
    ["unused item", { rowItems: ["なし", ...sections] }, data, "no row has the item なし of 節"],
    ["empty cells", { rowField: "完了予定", rowItems: ["2008-03-31"] }, data, "完了予定 has no item for an empty cell"],
    ["texts to add up", { data: { field: "施策名", caption: "x" } }, data, "which cannot be added up"],
    ["caption of a column", { data: { field: "施策数", caption: "施策数" } }, data, "施策数 names a column too"],
    ["figures too few", { figures: [[1]] }, data, "the figures are not 12 × 4"],
  ])("%s", (_, change, source, message) => {
    expect(failure(change, source)).toContain(message);
  });
});
