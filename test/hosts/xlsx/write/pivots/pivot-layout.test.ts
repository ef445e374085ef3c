import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { organizations, rows, sections, statuses } from "../example-summary.ts";
import { cellsOf as cells } from "../../../../core/plans/sheet-plan.ts";
import { dataSheet, figuresOf, pivotPlans, sheet, type PivotItems, type SourceRow } from "../summary-sheets.ts";
import { pivotCells, withPivotCells, type PivotPlan } from "../../../../../src/core/index.ts";
import { pivotParts, type AddedPivots } from "../../../../../src/hosts/xlsx/write/pivots/pivot-parts.ts";
import { attribute, type XmlElement } from "../../../../../src/hosts/xlsx/xml/elements.ts";
import { empty, part, child, list } from "./pivots.ts";

const texts = (count: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }), {
    minLength: 1,
    maxLength: count,
    selector: (text) => text.toLowerCase(),
  });

const tables = fc.tuple(texts(6), texts(12), texts(4)).chain(([someSections, someOrganizations, someStatuses]) => {
  const row: fc.Arbitrary<SourceRow> = fc.record({
    measure: fc.string(),
    section: fc.constantFrom(...someSections),
    organization: fc.constantFrom(...someOrganizations),
    status: fc.constantFrom(...someStatuses),
    counts: fc.constantFrom(0 as const, 1 as const),
  });
  return fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 40 }),
    items: fc.constant({ sections: someSections, organizations: someOrganizations, statuses: someStatuses }),
  });
});

/** `_xHHHH_` is a character, as readers of these parts see it. */
function decoded(text: string | undefined): string {
  return (text ?? "").replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/**
 * What a pivot table shows by its own cache: rows × columns, as a program that reads only these two parts lays it out.
 */
function shownByCache(added: AddedPivots, index: number): (string | number | null)[][] {
  const table = part(added, added.tables[index]?.part ?? "");
  const cache = child(part(added, "xl/pivotCache/pivotCacheDefinition1.xml"), "cacheFields");
  const records = part(added, "xl/pivotCache/pivotCacheRecords1.xml").children;
  const place = (axis: string): number => Number(attribute(child(table, axis, "field"), "x"));
  const shared = (field: number): string[] =>
    list(child(cache.children[field] ?? cache, "sharedItems"), "v").map(decoded);
  const items = (field: number): number[] =>
    list(child(child(table, "pivotFields").children[field] ?? table, "items"), "x")
      .filter((item) => item !== undefined)
      .map(Number);
  const [row, column] = [place("rowFields"), place("colFields")];
  const data = Number(attribute(child(table, "dataFields", "dataField"), "fld"));
  const sum = (isIn: (record: XmlElement) => boolean): number | null => {
    const found = records.filter(isIn).map((record) => Number(attribute(record.children[data] ?? record, "v")));
    return found.length === 0 ? null : found.reduce((one, other) => one + other, 0);
  };
  const has = (record: XmlElement, field: number, item: number): boolean =>
    Number(attribute(record.children[field] ?? record, "v")) === item;
  const name = (field: number): string => decoded(attribute(cache.children[field] ?? cache, "name"));
  const total = decoded(attribute(table, "grandTotalCaption"));
  const caption = decoded(attribute(child(table, "dataFields", "dataField"), "name"));
  return [
    [caption, name(column), ...items(column).map(() => null)],
    [name(row), ...items(column).map((item) => shared(column)[item] ?? ""), total],
    ...items(row).map((item) => [
      shared(row)[item] ?? "",
      ...items(column).map((other) => sum((record) => has(record, row, item) && has(record, column, other))),
      sum((record) => has(record, row, item)),
    ]),
    [total, ...items(column).map((item) => sum((record) => has(record, column, item))), sum(() => true)],
  ];
}

/** The items that a row has, in their order: a plan lists no others. */
function usedItems(some: readonly SourceRow[], { sections, organizations, statuses }: PivotItems): PivotItems {
  return {
    sections: sections.filter((item) => some.some(({ section }) => section === item)),
    organizations: organizations.filter((item) => some.some(({ organization }) => organization === item)),
    statuses: statuses.filter((item) => some.some(({ status }) => status === item)),
  };
}

test("the laid-out cells are what the cache adds up to, for any table", () => {
  fc.assert(
    fc.property(tables, ({ rows: some, items }) => {
      const plans = pivotPlans(some, usedItems(some, items));
      const added = pivotParts([dataSheet(some), sheet("ピボット", { pivots: plans })], empty);
      plans.forEach((plan, index) => {
        expect(pivotCells(plan).map((row) => row.map(({ value }) => value))).toEqual(shownByCache(added, index));
      });
    }),
  );
});

test("totals of both edges agree with a count from the rows", () => {
  const [bySection, byOrganization] = pivotPlans(rows, { sections, organizations, statuses });
  const corner = (plan: PivotPlan): unknown => pivotCells(plan).at(-1)?.at(-1)?.value;
  expect(corner(bySection)).toBe(159);
  expect(corner(byOrganization)).toBe(rows.length);
  expect(
    pivotCells(bySection)
      .at(-1)
      ?.map(({ value }) => value),
  ).toEqual(["総計", 27, 111, 18, 3, 159]);
});

describe("laying out", () => {
  const [plan] = pivotPlans(rows, { sections, organizations, statuses });

  test("puts the cells where the plan says and leaves all others", () => {
    const laidOut = withPivotCells(
      sheet("p", { rows: [cells(["title"]), cells(["note"])], pivots: [{ ...plan, at: { row: 3, column: 2 } }] }),
    );
    expect(laidOut.rows.slice(0, 2)).toEqual([cells(["title"]), cells(["note"])]);
    expect(laidOut.rows[2]).toEqual([]);
    expect(laidOut.rows[4]?.map(({ value }) => value)).toEqual([null, null, "節", ...statuses, "総計"]);
    expect(laidOut.rows.at(-1)?.at(-1)).toEqual({ value: 159, style: "total-count" });
  });

  test("keeps what stands beside it", () => {
    const beside = cells([null, null, null, null, null, null, "beside"]);
    const laidOut = withPivotCells(sheet("p", { rows: [beside], pivots: [{ ...plan, at: { row: 0, column: 0 } }] }));
    expect(laidOut.rows[0]?.[6]?.value).toBe("beside");
  });

  test("never covers a value", () => {
    const covered = sheet("p", { rows: [[], [], cells(["value"])], pivots: [plan] });
    expect(() => withPivotCells(covered)).toThrow("Pivot table 節別の状況 would cover row 3 of sheet p");
    expect(() => withPivotCells(sheet("p", { pivots: [plan, plan] }))).toThrow("would cover row 3 of sheet p");
  });

  test("an item without figures has no total", () => {
    const figures = figuresOf(
      rows,
      ["なし", ...sections],
      (row) => row.section,
      statuses,
      () => 1,
    );
    const laidOut = pivotCells({ ...plan, rowItems: ["なし", ...sections], figures });
    expect(laidOut[2]?.map(({ value }) => value)).toEqual(["なし", null, null, null, null, null]);
  });
});
