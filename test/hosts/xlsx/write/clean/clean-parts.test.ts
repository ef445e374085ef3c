import { describe, expect, test } from "@jest/globals";
import type { SheetCleaning } from "../../../../../src/core/index.ts";
import { cleanXlsx, readXlsx } from "../../../../../src/hosts/xlsx/index.ts";
import { ooxmlErrors } from "../../ooxml-errors.ts";
import {
  contentTypePrefix,
  mainNamespace,
  packageNamespace,
  packageOf,
  partText,
  readParts,
  relationshipNamespace,
  storedParts,
  valuesOf,
  workbookParts,
} from "../../packages.ts";
import { planFor, cleaned, data } from "./cleaned.ts";

/** The worksheet of a clean copy of one with that inside. */
async function cleanedSheet(inside: string, cleaning: Partial<SheetCleaning> = {}): Promise<string> {
  return partText(await cleaned(workbookParts({ sheets: [inside] }), cleaning), "xl/worksheets/sheet1.xml");
}

describe("a worksheet", () => {
  test("keeps its frozen rows and columns, less those that go, and forgets where it was scrolled to", async () => {
    const views =
      '<sheetViews><sheetView showGridLines="0" topLeftCell="C9" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="F20" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="F20" sqref="F20"/></sheetView></sheetViews>';
    expect(await cleanedSheet(views + data, { removedRows: [1], removedColumns: [0, 1] })).toContain(
      '<sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A1" sqref="A1"/></sheetView>',
    );
    expect(await cleanedSheet(views + data)).toContain(
      'xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight"',
    );
    expect(await cleanedSheet(views + data, { removedRows: [0, 1, 2] })).toContain('activePane="topRight"');
    expect(await cleanedSheet(views.replace("frozen", "split") + data)).not.toContain("<pane");
    expect(await cleanedSheet(`<sheetViews/>${data}`)).not.toContain("sheetViews");
  });

  test("shows hidden columns, and gives those a width that have none", async () => {
    const columns =
      '<cols><col min="1" max="3" width="20" hidden="1"/><col min="4" max="4" width="0" hidden="1" customWidth="1"/><col min="5" max="5"/></cols>';
    expect(await cleanedSheet(columns + data, { removedColumns: [1] })).toContain(
      '<cols><col min="1" max="2" width="20"/><col customWidth="1" min="3" max="3" width="9"/><col min="4" max="4" width="9"/></cols>',
    );
    expect(await cleanedSheet(`<cols><col min="1" max="1"/></cols>${data}`, { removedColumns: [0] })).not.toContain(
      "<cols",
    );
  });

  test("keeps merged areas but those of the measures, and none of one cell", async () => {
    const merges =
      '<mergeCells count="4"><mergeCell ref="A1:C1"/><mergeCell ref="A3:A4"/><mergeCell ref="B3:B4"/><mergeCell ref="D6:E6"/></mergeCells>';
    const unmerged = [{ top: 2, bottom: 3, left: 0, right: 0 }];
    expect(await cleanedSheet(data + merges, { unmerged, removedRows: [3], removedColumns: [4] })).toContain(
      '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
    );
    expect(
      await cleanedSheet(`${data}<mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells>`, { unmerged }),
    ).not.toContain("mergeCells");
  });

  test("keeps formats and entry rules over cells that stay", async () => {
    const rules =
      '<conditionalFormatting sqref="A1:A9 C1:C9" pivot="1"><cfRule type="expression" priority="1"><formula>$A$3&gt;0</formula><extLst/></cfRule><cfRule type="expression" priority="2"><formula>LEN("shinchoku:error")&gt;0</formula></cfRule><cfRule type="cellIs" priority="3"><formula>别!A1</formula></cfRule><cfRule type="dataBar" priority="4"><dataBar/></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="C1:C9"><cfRule type="dataBar" priority="5"><dataBar/></cfRule></conditionalFormatting>' +
      '<dataValidations count="3"><dataValidation type="list" sqref="A2:A9"><formula1>"済,未"</formula1></dataValidation><dataValidation type="list" sqref="B2"><formula1>hidden.list</formula1></dataValidation><dataValidation type="list" sqref="C2"><formula1>"x"</formula1></dataValidation></dataValidations>';
    const behindSheets =
      '<definedNames><definedName name="hidden.list" hidden="1">Sheet1!$A$1</definedName></definedNames>';
    const parts = workbookParts({ sheets: [data + rules], behindSheets });
    const text = await partText(
      await cleaned(parts, { removedRows: [1], removedColumns: [2] }),
      "xl/worksheets/sheet1.xml",
    );
    expect(text).toContain(
      '<conditionalFormatting sqref="A1:A8"><cfRule type="expression" priority="1"><formula>$A$2&gt;0</formula></cfRule><cfRule type="dataBar" priority="4"><dataBar/></cfRule></conditionalFormatting>',
    );
    expect(text).toContain(
      '<dataValidations count="1"><dataValidation type="list" sqref="A2:A8"><formula1>"済,未"</formula1></dataValidation></dataValidations>',
    );
  });

  test("keeps links to pages, addresses and cells that stay", async () => {
    const links =
      '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="A2" r:id="rId2"/><hyperlink ref="A3" location="Sheet1!A9"/><hyperlink ref="A4" location="別紙!A1"/><hyperlink ref="C1" r:id="rId1"/></hyperlinks>';
    const parts = {
      ...workbookParts({ sheets: [data + links] }),
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${relationshipNamespace}/hyperlink" Target="https://www.example.go.jp/" TargetMode="External"/><Relationship Id="rId2" Type="${relationshipNamespace}/hyperlink" Target="file:///C:/機密.xlsx" TargetMode="External"/></Relationships>`,
    };
    const copy = await cleaned(parts, { removedRows: [7], removedColumns: [2] });
    expect(await partText(copy, "xl/worksheets/sheet1.xml")).toContain(
      '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="A3" location="Sheet1!A8"/></hyperlinks>',
    );
    const relationships = await partText(copy, "xl/worksheets/_rels/sheet1.xml.rels");
    expect(relationships).toContain("https://www.example.go.jp/");
    expect(relationships).not.toContain("機密");
  });

  test("has rows and cells in order where some are filled in, written over, emptied and removed", async () => {
    const rows =
      '<sheetData><row><c><v>1</v></c><c t="str"><f>A1</f><v>a_x000D_b</v></c></row><row r="3" ht="20" hidden="1"><c r="B3" t="inlineStr"><is><t>x</t></is></c><c r="D3" t="b"><v>1</v></c><c r="E3" s="0"/></row><row r="4"><c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>';
    const at = (
      row: number,
      column: number,
      value: string | number | boolean | null,
    ): SheetCleaning["fills"][number] => ({ sheet: "Sheet1", row, column, value });
    const parts = workbookParts({ sheets: [rows] });
    const cleaning: Partial<SheetCleaning> = {
      fills: [at(2, 5, "f"), at(2, 0, true), at(2, 2, 7)],
      corrections: [{ sheet: "Sheet1", row: 2, column: 1, before: "x", value: "y" }],
      emptied: [{ row: 2, column: 3 }],
    };
    const sheet = (await readXlsx(await cleaned(parts, cleaning))).workbook.sheets[0];
    expect(sheet && valuesOf(sheet)).toEqual([
      [1, "a\rb"],
      [],
      [true, "y", 7, null, null, "f"],
      [{ error: "#DIV/0!" }],
    ]);
    expect(sheet?.hiddenRows.size).toBe(0);
    const fewer = (await readXlsx(await cleaned(parts, { ...cleaning, removedRows: [0], removedColumns: [0] })))
      .workbook.sheets[0];
    expect(fewer && valuesOf(fewer)).toEqual([[], ["y", 7, null, null, "f"]]);
  });

  test("is refused where a cell shows a text that is not there", async () => {
    const parts = workbookParts({
      sheets: ['<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>'],
      strings: ["<t>a</t>"],
    });
    const file = await readXlsx(await packageOf(parts));
    expect((await readXlsx(await cleanXlsx(file, planFor({})))).workbook.sheets[0]?.rows[0]?.values).toEqual(["a"]);
  });

  test("with prefixes and in Strict OOXML becomes clean too", async () => {
    const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const parts = {
      ...workbookParts({ sheets: [""], strings: ["<t>消えた</t>", "<t>残る</t>"] }),
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${mainNamespace}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>1</x:v></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    };
    const copy = await cleaned(parts, { fills: [{ sheet: "Sheet1", row: 0, column: 2, value: "z" }] });
    const { sheets } = await readParts(
      Object.fromEntries([...(await storedParts(copy))].map(([name, { content }]) => [name, content])),
    );
    expect(sheets[0]?.rows[0]?.values).toEqual(["残る", 2, "z"]);
    expect(await partText(copy, "xl/sharedStrings.xml")).not.toContain("消えた");
    const inStrict = Object.fromEntries(
      Object.entries(workbookParts({ sheets: [data] })).map(([name, text]) => [
        name,
        text
          .replaceAll(mainNamespace, strict)
          .replaceAll(relationshipNamespace, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
      ]),
    );
    expect(await partText(await cleaned(inStrict), "xl/worksheets/sheet1.xml")).toContain("<v>1</v>");
  });
});

test("values that a format hid are seen where they are to be shown", async () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="170" formatCode=";;;"/></numFmts><fonts count="1"><font><sz val="11"/><color rgb="FFFFFFFF"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';
  const parts = workbookParts({
    sheets: ['<sheetData><row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" s="1"><v>6</v></c></row></sheetData>'],
    styles,
  });
  const copy = await cleaned(
    parts,
    {
      shown: [
        { row: 0, column: 0 },
        { row: 0, column: 1 },
      ],
    },
    "show",
  );
  expect(await partText(copy, "xl/worksheets/sheet1.xml")).toContain(
    '<c r="A1" s="2"><v>5</v></c><c r="B1" s="2"><v>6</v></c>',
  );
  const text = await partText(copy, "xl/styles.xml");
  expect(text).toContain('<font><sz val="11"/><color theme="1"/><name val="Arial"/></font></fonts>');
  expect(text).toContain('<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs>');
  expect(await ooxmlErrors(copy)).toEqual([]);
});

test("a workbook whose type only a default tells becomes one without macros", async () => {
  const parts = workbookParts({ sheets: [data] });
  const types = (parts["[Content_Types].xml"] ?? "")
    .replace(`<Override PartName="/xl/workbook.xml" ContentType="${contentTypePrefix}.sheet.main+xml"/>`, "")
    .replace('ContentType="application/xml"', 'ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"');
  const copy = await cleaned({ ...parts, "[Content_Types].xml": types });
  expect(await partText(copy, "[Content_Types].xml")).toContain(
    `<Override PartName="/xl/workbook.xml" ContentType="${contentTypePrefix}.sheet.main+xml"/>`,
  );
});
