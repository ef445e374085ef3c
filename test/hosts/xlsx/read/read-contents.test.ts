import { beforeAll, expect, test } from "@jest/globals";
import type { PackageContents, SheetContents } from "../../../../src/core/index.ts";
import { readContents, readXlsx } from "../../../../src/hosts/xlsx/index.ts";
import { cellLooks } from "../../../../src/hosts/xlsx/read/contents/cell-looks.ts";
import { isFileAddress } from "../../../../src/hosts/xlsx/read/contents/links.ts";
import { readsOtherWorkbook } from "../../../../src/hosts/xlsx/read/contents/sheet-survey.ts";
import { parseXml } from "../../../../src/hosts/xlsx/xml/elements.ts";
import { present } from "../../../core/sheets.ts";
import { jpegWith, pngWith } from "../pictures.ts";
import { packageOf, relationshipList, relationshipNamespace, workbookParts } from "../packages.ts";
import { embarrassingWorkbook, secrets } from "./embarrassing-workbook.ts";

let contents: PackageContents;
let sheet: SheetContents;

beforeAll(async () => {
  contents = await readContents(await readXlsx(await embarrassingWorkbook()));
  sheet = present(contents.sheets[0]);
});

test("rows hidden by hand and by a filter, and columns", () => {
  expect(sheet).toMatchObject({ hiddenRows: [2], filteredRows: [3], hiddenColumns: [5] });
  expect(contents.sheets[1]).toMatchObject({ name: "内部", visibility: "veryHidden", hiddenRows: [] });
});

test("notes with their authors, comments of threads, and not the notes that stand for them", () => {
  expect(sheet.comments).toEqual([
    { kind: "note", author: secrets.author, text: secrets.note, row: 1, column: 1 },
    { kind: "thread", author: secrets.editor, text: secrets.thread, row: 2, column: 1 },
  ]);
});

test("values that nobody sees, small letters, formulas over other workbooks and without a result", () => {
  expect(sheet.unseen).toEqual([
    { by: "format", cells: [{ row: 6, column: 1 }] },
    { by: "colour", cells: [{ row: 6, column: 0 }] },
  ]);
  expect(sheet.tiny).toEqual([{ row: 6, column: 2 }]);
  expect(sheet.externalFormulas).toEqual([{ row: 6, column: 3, formula: "[1]集計!A1" }]);
  expect(sheet.uncalculated).toEqual([{ row: 6, column: 4 }]);
});

test("headers, printers, passwords, marks", () => {
  expect(sheet).toMatchObject({
    headersAndFooters: [`&L&Z&F&R${secrets.author}`],
    printers: [`\\\\${secrets.printer}\\12F`],
    hasPassword: true,
    hasMarks: true,
  });
  expect(contents.hasStructurePassword).toBe(true);
});

test("properties that say something, and not those of ours", () => {
  expect(contents.properties).toEqual([
    { kind: "creator", name: "creator", value: secrets.author },
    { kind: "last-editor", name: "lastModifiedBy", value: secrets.editor },
    { kind: "company", name: "Company", value: secrets.company },
    { kind: "custom", name: "決裁", value: secrets.property },
  ]);
});

test("links, names, and what goes along unseen", () => {
  expect(contents.links).toEqual(
    expect.arrayContaining([
      { kind: "workbook", target: `file:///C:/${secrets.path}.xlsx`, sheet: undefined },
      { kind: "connection", target: `${secrets.path}への接続`, sheet: undefined },
    ]),
  );
  expect(contents.names).toEqual([
    { name: "外部", formula: "[1]集計!$A$1", leads: "outside" },
    { name: "無効", formula: "#REF!$A$1", leads: "nowhere" },
    { name: "密", formula: `"${secrets.name}"`, leads: "hidden" },
  ]);
  const counts = contents.extras.map(({ kind, detail, count }) => [kind, detail, count]);
  expect(counts.toSorted()).toEqual([
    ["custom-view", "", 1],
    ["custom-xml", "秘密", 1],
    ["embedded-object", "", 1],
    ["invisible-shape", "", 1],
    ["macro", "", 1],
    ["scenario", "", 1],
  ]);
});

test("pictures and shapes with a text are counted, and no form controls", async () => {
  const drawing =
    "<wsDr><a><pic/></a><a><sp><txBody/></sp></a><a><sp/></a><a><AlternateContent><Choice><sp><txBody/></sp></Choice></AlternateContent></a></wsDr>";
  const parts = {
    ...workbookParts({ sheets: ["<sheetData/>"] }),
    "xl/drawings/drawing1.xml": drawing,
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipList([
      ["rId1", `${relationshipNamespace}/drawing`, "../drawings/drawing1.xml"],
    ]),
  };
  const { sheets } = await readContents(await readXlsx(await packageOf(parts)));
  expect(sheets[0]?.pictures).toBe(2);
});

test("ink, and pictures that tell more than what they show", async () => {
  const parts = {
    ...workbookParts({ sheets: ["<sheetData/>"] }),
    "xl/drawings/drawing1.xml": "<wsDr/>",
    "xl/ink/ink1.xml": '<inkml:ink xmlns:inkml="http://www.w3.org/2003/InkML"/>',
    "xl/media/image1.jpg": jpegWith("34.6N 135.5E"),
    "xl/media/image2.png": pngWith(undefined),
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipList([
      ["rId1", `${relationshipNamespace}/drawing`, "../drawings/drawing1.xml"],
    ]),
    "xl/drawings/_rels/drawing1.xml.rels": relationshipList([
      ["rId1", `${relationshipNamespace}/customXml`, "../ink/ink1.xml"],
      ["rId2", `${relationshipNamespace}/image`, "../media/image1.jpg"],
      ["rId3", `${relationshipNamespace}/image`, "../media/image2.png"],
    ]),
  };
  const { extras } = await readContents(await readXlsx(await packageOf(parts)));
  expect(extras).toEqual([
    { kind: "ink", detail: "", count: 1 },
    { kind: "picture-metadata", detail: "", count: 1 },
  ]);
});

test("of a plain workbook there is nothing to tell", async () => {
  const plain = await readContents(await readXlsx(await packageOf(workbookParts({ sheets: ["<sheetData/>"] }))));
  expect(plain).toMatchObject({ properties: [], links: [], names: [], extras: [], hasStructurePassword: false });
});

test.each([
  ["[1]集計!A1", true],
  ["'[台帳 2.xlsx]集計'!A1+1", true],
  ["SUM([2]Sheet1:Sheet3!A1)", true],
  ["施策表[2007]", false],
  ["施策表[[#All],[2007]]", false],
  ['"[1]集計!A1"', false],
  ["A1&集計!B2", false],
])("whether %s reads another workbook", (formula, expected) => {
  expect(readsOtherWorkbook(formula)).toBe(expected);
});

test.each([
  ["https://www.example.go.jp/", false],
  ["mailto:a@example.go.jp", false],
  ["#施策!A1", false],
  ["file:///C:/台帳.xlsx", true],
  ["\\\\server\\台帳.xlsx", true],
  ["台帳.xlsx", true],
])("whether %s leads to a file", (target, expected) => {
  expect(isFileAddress(target)).toBe(expected);
});

/** The look of a cell by its number format, font and fill. */
function lookOf(format: string, font: string, fill: string): unknown {
  const text =
    `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${format}"/></numFmts><fonts><font>${font}</font></fonts>` +
    `<fills><fill>${fill}</fill></fills><cellXfs><xf numFmtId="170" fontId="0" fillId="0"/></cellXfs></styleSheet>`;
  return cellLooks(parseXml("xl/styles.xml", text))[0];
}

const noFill = '<patternFill patternType="none"/>';
const solid = (colour: string): string => `<patternFill patternType="solid"><fgColor ${colour}/></patternFill>`;

test.each([
  ["General", "", noFill, [false, false, false]],
  [";;;", "", noFill, [true, true, false]],
  [";;", "", noFill, [true, false, false]],
  ["#,##0;-#,##0;", "", noFill, [false, false, false]],
  ["General", '<color rgb="FFFFFFFF"/>', noFill, [false, false, true]],
  ["General", '<color theme="0"/>', noFill, [false, false, true]],
  ["General", '<color indexed="9"/>', solid('rgb="FFffffff"'), [false, false, true]],
  ["General", '<color rgb="FFFFFFFF"/>', solid('rgb="FF1F4E79"'), [false, false, false]],
  ["General", '<color rgb="FF1F4E79"/>', solid('rgb="FF1F4E79"'), [false, false, true]],
  ["General", '<color theme="4" tint="0.5"/>', solid('theme="4" tint="0.5"'), [false, false, true]],
  ["General", '<color theme="4" tint="0.5"/>', solid('theme="4"'), [false, false, false]],
  ["General", '<color auto="1"/>', solid('indexed="64"'), [false, false, true]],
  ["General", '<color indexed="53"/>', solid('indexed="53"'), [false, false, false]],
  ["General", '<color rgb="FFFFFFFF"/>', '<patternFill patternType="gray125"/>', [false, false, false]],
  ["General", '<color rgb="FFFFFFFF"/>', "<gradientFill/>", [false, false, false]],
])("a cell with format %s, font %s and fill %s hides numbers, texts, all: %s", (format, font, fill, hides) => {
  const [hidesNumbers, hidesTexts, isUnseen] = hides;
  expect(lookOf(format, font, fill)).toMatchObject({ hidesNumbers, hidesTexts, isUnseen });
});
