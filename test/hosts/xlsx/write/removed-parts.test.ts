import { describe, expect, test } from "@jest/globals";
import type { Relationship } from "../../../../src/hosts/xlsx/read/relationships.ts";
import { openPackage } from "../../../../src/hosts/xlsx/package.ts";
import { readRelationships } from "../../../../src/hosts/xlsx/read/relationships.ts";
import { removedParts } from "../../../../src/hosts/xlsx/write/removed-parts.ts";
import { assembledParts, packed } from "./assembled-package.ts";
import { exampleSheets } from "./example-summary.ts";

type Relationships = Map<string, readonly Relationship[]>;

const workbook = "xl/workbook.xml";
const to = (kind: string, target: string, id = `to ${target}`): Relationship => ({
  id,
  kind,
  target,
  isExternal: false,
});

async function relationshipsOf(bytes: Uint8Array): Promise<Relationships> {
  const container = await openPackage(bytes);
  const names = ["", ...container.partNames.filter((name) => !name.endsWith(".rels"))];
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readRelationships(container, name)] as const)),
  );
}

/** The example summary, its sheets being 1 (data), 2 (pivot tables) and 3 (charts), with a person's sheet beside it. */
async function example(): Promise<Relationships> {
  const relationships = await relationshipsOf(await packed(assembledParts(exampleSheets())));
  const own = relationships.get(workbook) ?? [];
  relationships.set(workbook, [...own, to("worksheet", "xl/worksheets/person.xml")]);
  return relationships;
}

const sheets = ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"];

describe("parts that go with our sheets", () => {
  test("are all that only they lead to", async () => {
    const { parts, workbookRelationshipIds } = removedParts(new Set(sheets), workbook, await example());
    expect([...parts].sort()).toEqual([
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
      "xl/charts/chart3.xml",
      "xl/drawings/drawing1.xml",
      "xl/pivotCache/pivotCacheDefinition1.xml",
      "xl/pivotCache/pivotCacheRecords1.xml",
      "xl/pivotTables/pivotTable1.xml",
      "xl/pivotTables/pivotTable2.xml",
      "xl/tables/table1.xml",
      ...sheets,
    ]);
    expect([...workbookRelationshipIds]).toEqual(["rId1", "rId2", "rId3", "rId4"]);
  });

  test("are not those of the sheets that stay", async () => {
    const { parts } = removedParts(new Set(["xl/worksheets/sheet3.xml"]), workbook, await example());
    expect([...parts].sort()).toEqual([
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
      "xl/charts/chart3.xml",
      "xl/drawings/drawing1.xml",
      "xl/worksheets/sheet3.xml",
    ]);
  });

  test("are not a cache that someone's own pivot table uses", async () => {
    const relationships = await example();
    relationships.set("xl/worksheets/person.xml", [to("pivotTable", "xl/pivotTables/person.xml")]);
    relationships.set("xl/pivotTables/person.xml", [
      to("pivotCacheDefinition", "xl/pivotCache/pivotCacheDefinition1.xml"),
    ]);
    const { parts, workbookRelationshipIds } = removedParts(new Set(sheets), workbook, relationships);
    expect([...parts].filter((part) => part.includes("pivotCache"))).toEqual([]);
    expect([...workbookRelationshipIds]).toEqual(["rId1", "rId2", "rId3"]);
  });

  test("are not a cache that none of our pivot tables uses", async () => {
    const relationships = await example();
    const person = "xl/pivotCache/person.xml";
    relationships.set(workbook, [...(relationships.get(workbook) ?? []), to("pivotCacheDefinition", person)]);
    expect(removedParts(new Set(sheets), workbook, relationships).parts.has(person)).toBe(false);
  });

  test("are not what a person's sheet leads to as well, nor what lies outside the package", async () => {
    const relationships = await example();
    const shared = "xl/media/image1.png";
    relationships.set("xl/worksheets/person.xml", [to("image", shared)]);
    relationships.set("xl/drawings/drawing1.xml", [
      to("image", shared),
      { ...to("hyperlink", "https://example.test/"), isExternal: true },
    ]);
    const { parts } = removedParts(new Set(sheets), workbook, relationships);
    expect(parts.has(shared)).toBe(false);
    expect(parts.has("https://example.test/")).toBe(false);
  });

  test("are none when there is no sheet of ours", async () => {
    const { parts, workbookRelationshipIds } = removedParts(new Set(), workbook, await example());
    expect([parts.size, workbookRelationshipIds.size]).toEqual([0, 0]);
  });
});
