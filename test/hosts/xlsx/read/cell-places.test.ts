import { describe, expect, test } from "@jest/globals";
import { present } from "../../../core/sheets.ts";
import { problemOf, readData, readParts, valuesOf, workbookParts } from "../packages.ts";

describe("where cells stand", () => {
  test("rows and cells without an address follow the one before", async () => {
    const sheet = await readData(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(valuesOf(sheet)).toEqual([[1, 2], [], [], [null, null, 3, 4], [5]]);
  });

  test("the last cell of the last row is on the sheet", async () => {
    const { rows } = await readData('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(rows.map(({ row, values }) => [row, values.length])).toEqual([[1_048_575, 16_384]]);
  });

  test("a sheet without data has no rows, whatever its dimension says", async () => {
    for (const inside of ["", "<sheetData/>", '<dimension ref="A1:XFD1048576"/><sheetData></sheetData>']) {
      const { sheets } = await readParts(workbookParts({ sheets: [inside] }));
      expect(present(sheets[0]).rows).toEqual([]);
    }
    const lying = workbookParts({
      sheets: ['<dimension ref="A1"/><sheetData><row r="9"><c r="D9"><v>1</v></c></row></sheetData>'],
    });
    expect(present((await readParts(lying)).sheets[0]).rows).toHaveLength(1);
  });

  test("rows and columns of a form control's anchor are none of the sheet's", async () => {
    const control =
      '<controls><control shapeId="1" r:id="rId9"><controlPr><anchor><from><xdr:col xmlns:xdr="x">1</xdr:col>' +
      '<xdr:row xmlns:xdr="x" hidden="1">4</xdr:row></from></anchor></controlPr></control></controls>';
    const { sheets } = await readParts(
      workbookParts({ sheets: [`<sheetData><row r="1048576"><c><v>1</v></c></row></sheetData>${control}`] }),
    );
    expect(sheets[0]).toMatchObject({ rows: [{ row: 1_048_575 }], hiddenRows: new Set() });
  });

  test("hidden rows, hidden columns and merged cells are told", async () => {
    const { sheets } = await readParts(
      workbookParts({
        sheets: [
          '<cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="1"/><col min="16384" max="99999" hidden="true"/></cols>' +
            '<sheetData><row r="2" hidden="1"><c><v>1</v></c></row><row hidden="0"/><row hidden="true"/></sheetData>' +
            '<mergeCells count="9"><mergeCell ref="A1:B2"/><mergeCell ref="#REF!"/><mergeCell/></mergeCells>',
        ],
      }),
    );
    expect(sheets[0]).toMatchObject({
      hiddenRows: new Set([1, 3]),
      hiddenColumns: new Set([1, 2, 16_383]),
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    });
  });

  test("columns that are hidden over and over are read once", async () => {
    const cols = '<col min="-9999999999" max="16384" hidden="1"/>'.repeat(20_000);
    const { sheets } = await readParts(workbookParts({ sheets: [`<cols>${cols}</cols><sheetData/>`] }));
    expect(sheets[0]?.hiddenColumns.size).toBe(16_384);
  });

  test.each([
    ["a column beyond the last", '<row r="1"><c r="XFE1"/></row>'],
    ["a column far beyond", '<row r="1"><c r="ZZZZ1"/></row>'],
    ["a column with too many letters", `<row r="1"><c r="${"Z".repeat(400)}1"/></row>`],
    ["one cell too many", `<row r="1">${"<c/>".repeat(16_385)}</row>`],
    ["no column", '<row r="1"><c r="1"/></row>'],
    ["no row", '<row r="1"><c r="A"/></row>'],
    ["small letters", '<row r="1"><c r="a1"/></row>'],
    ["an empty address", '<row r="1"><c r=""/></row>'],
    ["another row than the row's", '<row r="1"><c r="A2"/></row>'],
    ["a range for a cell", '<row r="1"><c r="A1:B1"/></row>'],
    ["a row that is no number", '<row r="x"><c/></row>'],
    ["row 0", '<row r="0"/>'],
    ["a negative row", '<row r="-5"/>'],
    ["a broken row", '<row r="1.5"/>'],
    ["a row beyond the last", '<row r="1048577"/>'],
    ["a row behind the last", '<row r="1048576"/><row/>'],
    ["the same row twice", '<row r="3"/><row r="3"/>'],
    ["rows in descending order", '<row r="3"/><row r="2"/>'],
    ["the same cell twice", '<row r="1"><c r="B1"/><c r="B1"/></row>'],
    ["cells in descending order", '<row r="1"><c r="B1"/><c r="A1"/></row>'],
    ["a cell outside a row", '<c r="A1"><v>1</v></c>'],
  ])("refuses %s", async (_, data) => {
    expect(await problemOf(readData(data))).toEqual({ code: "damaged", facts: { part: "xl/worksheets/sheet1.xml" } });
  });

  test.each(["9", "-1", "x", "99999999999", "1.5"])("refuses shared string %s", async (index) => {
    const read = readData(`<row><c t="s"><v>${index}</v></c></row>`, { strings: ["<t>a</t>", "<t>b</t>"] });
    expect(await problemOf(read)).toEqual({ code: "damaged", facts: { part: "xl/worksheets/sheet1.xml" } });
  });
});
