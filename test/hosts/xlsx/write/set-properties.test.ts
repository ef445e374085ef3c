import { expect, test } from "@jest/globals";
import { documentProperties, readXlsx, setDocumentProperties } from "../../../../src/hosts/xlsx/index.ts";
import { ooxmlErrors } from "../ooxml-errors.ts";
import { mainNamespace, packageOf, partText, relationshipNamespace, workbookParts } from "../packages.ts";

const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

async function withProperties(
  bytes: Uint8Array,
  properties: readonly (readonly [string, string])[],
): Promise<Uint8Array> {
  return setDocumentProperties(await readXlsx(bytes), "shinchoku.", properties);
}

async function propertiesOf(bytes: Uint8Array): Promise<[string, string][]> {
  return [...(await documentProperties(await readXlsx(bytes)))];
}

test("properties are added to a workbook that has none, and none are read of it before", async () => {
  const bytes = await packageOf(workbookParts({ sheets: [sheet] }));
  expect(await propertiesOf(bytes)).toEqual([]);
  const written = await withProperties(bytes, [["shinchoku.a", 'x < "y" & z']]);
  expect(await propertiesOf(written)).toEqual([["shinchoku.a", 'x < "y" & z']]);
  expect(await ooxmlErrors(written)).toEqual([]);
});

test("those of ours are replaced, those of others stay, and each has a number of its own", async () => {
  const bytes = await packageOf(workbookParts({ sheets: [sheet] }));
  const first = await withProperties(bytes, [
    ["shinchoku.a", "1"],
    ["shinchoku.b", "2"],
  ]);
  const mixed = await setDocumentProperties(await readXlsx(first), "決裁", [["決裁番号", "42"]]);
  const second = await withProperties(mixed, [["shinchoku.c", "3"]]);
  expect(await propertiesOf(second)).toEqual([
    ["決裁番号", "42"],
    ["shinchoku.c", "3"],
  ]);
  const numbers = [...(await partText(second, "docProps/custom.xml")).matchAll(/pid="(\d+)"/gu)].map(([, number]) =>
    Number(number),
  );
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(2);
  expect(await ooxmlErrors(second)).toEqual([]);
  expect(await propertiesOf(await withProperties(second, []))).toEqual([["決裁番号", "42"]]);
});

test("in Strict OOXML they have the namespaces of that", async () => {
  const strict = Object.entries(workbookParts({ sheets: [sheet] })).map(([name, text]) => [
    name,
    text
      .replaceAll(mainNamespace, "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replaceAll(relationshipNamespace, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
  ]);
  const written = await withProperties(await packageOf(Object.fromEntries(strict) as Record<string, string>), [
    ["shinchoku.a", "1"],
  ]);
  expect(await propertiesOf(written)).toEqual([["shinchoku.a", "1"]]);
  expect(await partText(written, "docProps/custom.xml")).toContain(
    "http://purl.oclc.org/ooxml/officeDocument/customProperties",
  );
  expect(await partText(written, "_rels/.rels")).toContain(
    "http://purl.oclc.org/ooxml/officeDocument/relationships/customProperties",
  );
});
