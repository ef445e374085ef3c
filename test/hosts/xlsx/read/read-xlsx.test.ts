import { describe, expect, test } from "@jest/globals";
import {
  contentTypePrefix,
  mainNamespace,
  packageOf,
  readParts,
  relationshipList,
  relationshipNamespace,
  valuesOf,
  workbookParts,
  type Parts,
} from "../packages.ts";
import { readXlsx } from "../../../../src/hosts/xlsx/index.ts";
import { oneCell, parts } from "./workbooks.ts";

const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";

const strictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** The parts with a piece of their text replaced in all of them. */
function replaced(from: string, to: string): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, text.replaceAll(from, to)]));
}

/** A text as UTF-16 bytes, its lower byte first unless said otherwise. */
function utf16(text: string, isBigEndian = false): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(isBigEndian ? bytes.swap16() : bytes);
}

describe("a workbook is read", () => {
  test.each<[string, Parts]>([
    ["as Excel writes it", parts],
    [
      "in Strict OOXML",
      Object.fromEntries(
        Object.entries(parts).map(([name, text]) => [
          name,
          text.replaceAll(mainNamespace, strictMain).replaceAll(relationshipNamespace, strictRelationships),
        ]),
      ),
    ],
    [
      "with prefixed elements",
      {
        ...parts,
        "xl/workbook.xml":
          `<x:workbook xmlns:x="${mainNamespace}" xmlns:rel="${relationshipNamespace}"><x:sheets>` +
          '<x:sheet name="Sheet1" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>',
        "xl/worksheets/sheet1.xml":
          `<x:worksheet xmlns:x="${mainNamespace}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is>` +
          "<x:t>施策</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>",
      },
    ],
    ["with absolute targets", replaced('Target="worksheets/', 'Target="/xl/worksheets/')],
    ["with targets that lead up and down", replaced('Target="worksheets/', 'Target="./../xl/./worksheets/')],
    ["whose names differ in letter case", replaced('Target="worksheets/sheet1', 'Target="Worksheets/SHEET1')],
    [
      "with line ends of Windows and a byte order mark",
      Object.fromEntries(
        Object.entries(parts).map(([name, text]) => [
          name,
          `\uFEFF<?xml version="1.0" encoding="utf-8" standalone="yes"?>\r\n${text.replaceAll("><", ">\r\n<")}`,
        ]),
      ),
    ],
    [
      "in UTF-16",
      Object.fromEntries(
        Object.entries(parts).map(([name, text]) => [
          name,
          utf16(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${text}`),
        ]),
      ),
    ],
    [
      "in UTF-16 with the higher byte first",
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf16(`\uFEFF${text}`, true)])),
    ],
    [
      "in UTF-16 without a byte order mark",
      Object.fromEntries(Object.entries(parts).map(([name, text], at) => [name, utf16(text, at % 2 === 0)])),
    ],
    [
      "with parts that nothing leads to",
      { ...parts, "xl/worksheets/sheet9.xml": "<broken", "customXml/x.bin": new Uint8Array(9) },
    ],
    ["with folders of their own", { "xl/": "", "xl/worksheets/": "", ...parts }],
  ])("%s", async (_, given) => {
    const { sheets } = await readParts(given);
    expect(sheets.map((sheet) => [sheet.name, valuesOf(sheet)])).toEqual([["Sheet1", [["施策"]]]]);
  });

  test("with its date system", async () => {
    const systems = [
      "",
      "<workbookPr/>",
      '<workbookPr date1904="1"/>',
      '<workbookPr date1904="true"/>',
      '<workbookPr date1904="0"/>',
    ];
    const read = await Promise.all(systems.map((beforeSheets) => readParts(workbookParts({ beforeSheets }))));
    expect(read.map(({ dateSystem }) => dateSystem)).toEqual([1900, 1900, 1904, 1904, 1900]);
  });

  test("with hidden sheets told apart, chart sheets left out, and ours known by their hidden name", async () => {
    const given = workbookParts({ sheets: [oneCell, oneCell, oneCell, oneCell] });
    const { sheets } = await readParts({
      ...given,
      "xl/workbook.xml":
        `<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}"><sheets>` +
        '<sheet name="A &amp; &quot;B&quot;" sheetId="1" r:id="rId1"/><sheet name="グラフ" sheetId="9" r:id="rId9"/>' +
        '<sheet name="隠し" sheetId="2" state="hidden" r:id="rId2"/><sheet name="奥" sheetId="3" state="veryHidden" r:id="rId3"/>' +
        '<sheet name="動かした結果" sheetId="4" r:id="rId4"/></sheets><definedNames>' +
        '<definedName name="_shinchoku" localSheetId="4" hidden="1">"findings"</definedName>' +
        '<definedName name="_shinchoku" localSheetId="2" hidden="1">"unknown"</definedName>' +
        '<definedName name="_shinchoku">"choices"</definedName></definedNames></workbook>',
      "xl/_rels/workbook.xml.rels": relationshipList([
        ...["1", "2", "3", "4"].map(
          (number) => [`rId${number}`, `${relationshipNamespace}/worksheet`, `worksheets/sheet${number}.xml`] as const,
        ),
        ["rId9", `${relationshipNamespace}/chartsheet`, "chartsheets/sheet1.xml"],
      ]),
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${mainNamespace}"/>`,
    });
    expect(sheets.map(({ name, visibility, ownKind }) => [name, visibility, ownKind])).toEqual([
      ['A & "B"', "visible", undefined],
      ["隠し", "hidden", undefined],
      ["奥", "veryHidden", undefined],
      ["動かした結果", "visible", "findings"],
    ]);
  });

  test("with a macro, as any other", async () => {
    const macro = replaced(
      `${contentTypePrefix}.sheet.main+xml`,
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    );
    expect((await readParts({ ...macro, "xl/vbaProject.bin": new Uint8Array(64) })).sheets).toHaveLength(1);
  });
});

test("a workbook is told of before its sheets are read, and what that throws ends the reading", async () => {
  const bytes = await packageOf(workbookParts({ sheets: ["<sheetData>"], names: ["壊れた表"] }));
  const told: string[] = [];
  const read = readXlsx(bytes, ({ workbookPart }) => {
    told.push(...workbookPart.sheets.map(({ name }) => name));
    return Promise.reject(new Error("not wanted"));
  });
  await expect(read).rejects.toThrow("not wanted");
  expect(told).toEqual(["壊れた表"]);
});
