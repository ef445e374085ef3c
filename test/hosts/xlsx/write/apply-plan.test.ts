import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  clearingPlan,
  parseRangeAddress,
  type CellEdit,
  type DropDown,
  type Mark,
  type PlannedCell,
  type Workbook,
  type WorkbookPlan,
} from "../../../../src/core/index.ts";
import { applyPlan, readXlsx } from "../../../../src/hosts/xlsx/index.ts";
import { parseXml, type XmlElement } from "../../../../src/hosts/xlsx/xml/elements.ts";
import { present } from "../../../core/sheets.ts";
import {
  contentTypePrefix,
  mainNamespace,
  packageNamespace,
  packageOf,
  partText,
  problemOf,
  relationshipList,
  relationshipNamespace,
  storedParts,
  valuesOf,
  workbookParts,
  worksheet,
  type Parts,
} from "../packages.ts";
import { cell, choicesSheet, planOf, sheetPlan, statusList } from "../plans.ts";
import { newErrors, type WrittenFile } from "../ooxml-errors.ts";

let folder = "";
const written: WrittenFile[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "shinchoku-plans-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Carries out a plan on a workbook of bytes; both are kept for the validator. */
async function applied(original: Uint8Array, plan: WorkbookPlan, extension = "xlsx"): Promise<Uint8Array> {
  const bytes = await applyPlan(await readXlsx(original), plan);
  const files = {
    original: path.join(folder, `${String(written.length)}-original.${extension}`),
    written: path.join(folder, `${String(written.length)}.${extension}`),
  };
  writeFileSync(files.original, original);
  writeFileSync(files.written, bytes);
  written.push(files);
  return bytes;
}

async function appliedTo(parts: Parts, plan: WorkbookPlan): Promise<Uint8Array> {
  return applied(await packageOf(parts), plan);
}

async function workbookOf(bytes: Uint8Array): Promise<Workbook> {
  return (await readXlsx(bytes)).workbook;
}

async function sheetNamesOf(bytes: Uint8Array): Promise<string[]> {
  return (await readXlsx(bytes)).workbookPart.sheets.map(({ name }) => name);
}

/** All elements of that name, prefix or none, in a part of a container. */
async function elementsOf(bytes: Uint8Array, part: string, name: string): Promise<XmlElement[]> {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === name) found.push(element);
    element.children.forEach(visit);
  };
  visit(parseXml(part, await partText(bytes, part)));
  return found;
}

const sheetPart = "xl/worksheets/sheet1.xml";
const data =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>施策名</t></is></c><c r="B1" t="inlineStr"><is><t>状況</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>研修</t></is></c><c r="B2" t="inlineStr"><is><t>実施</t></is></c></row></sheetData>';
const parts = workbookParts({ sheets: [data], names: ["進捗"] });

function mark(row: number, column: number, severity: Mark["severity"] = "error"): Mark {
  return { sheet: "進捗", row, column, severity };
}

function dropDown(address: string): DropDown {
  return {
    sheet: "進捗",
    range: present(parseRangeAddress(address)),
    list: "shinchoku.statuses",
    strict: true,
    refusal: { title: "状況 & <一覧>", text: "一覧から\n選んでください。" },
  };
}

const findings = sheetPlan([
  [cell("セル"), cell("内容")],
  [cell("B2", { sheet: "進捗", row: 1, column: 1 }), cell("状況「実施」は一覧にありません。")],
]);

/** Does everything that a check can do. */
const fullPlan = planOf({
  edits: [{ sheet: "進捗", row: 1, column: 1, value: "既に実施済み" }],
  marks: [mark(1, 0, "warning"), mark(1, 1)],
  dropDowns: [dropDown("B2:B50")],
  choiceLists: [statusList],
  sheets: [findings, choicesSheet],
});

describe("a plan is carried out", () => {
  const strict = (text: string): string =>
    text
      .replaceAll(mainNamespace, "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replaceAll(relationshipNamespace, "http://purl.oclc.org/ooxml/officeDocument/relationships")
      .replace("<workbook ", '<workbook conformance="strict" ');
  const prefixed = {
    ...parts,
    "xl/workbook.xml":
      `<x:workbook xmlns:x="${mainNamespace}" xmlns:rel="${relationshipNamespace}"><x:sheets>` +
      '<x:sheet name="進捗" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>',
    "xl/worksheets/sheet1.xml": worksheet(data)
      .replaceAll(/<(\/?)(?=[a-z])/gu, "<$1x:")
      .replace("xmlns=", "xmlns:x="),
  };
  const utf16 = (text: string): Uint8Array =>
    new Uint8Array(Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${text}`, "utf16le"));
  const styles =
    '<fonts count="1"><font><sz val="10"/><name val="メイリオ"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs><dxfs count="0"/>';
  const styled = workbookParts({ sheets: [data.replace('r="B2"', 'r="B2" s="0"')], names: ["進捗"], styles });

  test.each<[string, Parts]>([
    ["without styles", parts],
    ["with styles", styled],
    ["with an empty style sheet", { ...styled, "xl/styles.xml": `<styleSheet xmlns="${mainNamespace}"/>` }],
    ["in Strict OOXML", Object.fromEntries(Object.entries(styled).map(([name, text]) => [name, strict(text)]))],
    ["with prefixed elements", prefixed],
    [
      "in UTF-16",
      Object.fromEntries(
        Object.entries(styled).map(([name, text]) => [name, /^xl\/[^_]/u.test(name) ? utf16(text) : text]),
      ),
    ],
    [
      "with a declared encoding and line ends of Windows",
      Object.fromEntries(
        Object.entries(styled).map(([name, text]) => [name, `<?xml version='1.0' encoding='utf-8'?>\r\n${text}`]),
      ),
    ],
    [
      "with folders of its own",
      Object.fromEntries(
        Object.entries(parts).map(([name, text]) => [
          name.replace("worksheets/", "blätter/"),
          text.replaceAll("worksheets/", "blätter/"),
        ]),
      ),
    ],
  ])("in a workbook %s", async (_, given) => {
    const marked = await appliedTo(given, fullPlan);
    const { sheets } = await workbookOf(marked);
    expect(sheets.map(({ name, ownKind }) => [name, ownKind])).toEqual([
      ["進捗", undefined],
      ["検査結果", "findings"],
      ["選択肢", "choices"],
    ]);
    expect(sheets.map(valuesOf)).toEqual([
      [
        ["施策名", "状況"],
        ["研修", "既に実施済み"],
      ],
      [
        ["セル", "内容"],
        ["B2", "状況「実施」は一覧にありません。"],
      ],
      [["状況"], ["既に実施済み"], ["準備中"]],
    ]);
    const { workbookPart } = await readXlsx(marked);
    const part = present(workbookPart.sheets[0]?.part);
    expect((await elementsOf(marked, part, "cfRule")).map(({ attributes }) => attributes.priority)).toEqual(["1", "2"]);
    expect((await elementsOf(marked, part, "dataValidation")).map(({ attributes }) => attributes)).toMatchObject([
      { sqref: "B2:B50", errorTitle: "状況 & <一覧>", error: "一覧から\n選んでください。" },
    ]);
    expect(Buffer.from(await applied(marked, fullPlan)).equals(marked)).toBe(true);
    const cleared = await applied(marked, clearingPlan);
    expect((await workbookOf(cleared)).sheets.map(({ name }) => name)).toEqual(["進捗"]);
    expect(await partText(cleared, part)).not.toContain("shinchoku");
  });

  test("in a macro workbook, which stays one", async () => {
    const macroType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    const project = new Uint8Array(Array.from({ length: 300 }, (_, at) => (at * 37) % 256));
    const given = {
      ...parts,
      "[Content_Types].xml": present(parts["[Content_Types].xml"])
        .replace(`${contentTypePrefix}.sheet.main+xml`, macroType)
        .replace("</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'),
      "xl/vbaProject.bin": project,
    };
    const original = await packageOf(given);
    const marked = await applyPlan(await readXlsx(original), fullPlan);
    expect(await partText(marked, "[Content_Types].xml")).toContain(macroType);
    expect((await storedParts(marked)).get("xl/vbaProject.bin")).toEqual(
      (await storedParts(original)).get("xl/vbaProject.bin"),
    );
  });

  test("not in a signed workbook, wherever the signatures stand", async () => {
    const origin = `${packageNamespace}/relationships/digital-signature/origin`;
    for (const target of ["_xmlsignatures/origin.sigs", "package/services/digital-signature/origin.psdsor"]) {
      const signed = {
        ...parts,
        "_rels/.rels": relationshipList([
          ["rId1", `${relationshipNamespace}/officeDocument`, "xl/workbook.xml"],
          ["rId2", origin, target],
        ]),
        [target]: "",
      };
      const opened = await readXlsx(await packageOf(signed));
      expect(await problemOf(applyPlan(opened, fullPlan))).toEqual({ code: "signed", facts: {} });
    }
  });

  test("on a sheet that has the name of one of ours, which is not mistaken for it", async () => {
    const bytes = await packageOf(workbookParts({ sheets: [data], names: ["検査結果"] }));
    const linked = sheetPlan([[cell("セル")], [cell("B2", { sheet: "検査結果", row: 1, column: 1 })]]);
    const lists = { dropDowns: [{ ...dropDown("B2:B50"), sheet: "検査結果" }], choiceLists: [statusList] };
    const marked = await applied(bytes, planOf({ ...lists, sheets: [linked, choicesSheet] }));
    expect(await sheetNamesOf(marked)).toEqual(["検査結果", "検査結果 (2)", "選択肢"]);
    const [own] = (await readXlsx(marked)).workbookPart.sheets.slice(1);
    const link = await elementsOf(marked, present(own?.part), "hyperlink");
    expect(link.map(({ attributes }) => attributes.location)).toEqual(["'検査結果'!B2"]);
    expect(await elementsOf(marked, present(own?.part), "dataValidation")).toEqual([]);
    expect(await elementsOf(marked, sheetPart, "dataValidation")).toHaveLength(1);
  });

  test("not where it would take away the last sheet that is shown", async () => {
    const own = `<definedNames><definedName name="_shinchoku" localSheetId="0">"summary"</definedName></definedNames>`;
    const opened = await readXlsx(await packageOf(workbookParts({ behindSheets: own })));
    expect(await problemOf(applyPlan(opened, clearingPlan))).toEqual({ code: "no-sheet-left", facts: {} });
  });

  test("without changing how cells look by default where the style sheet is empty", async () => {
    const given = { ...styled, "xl/styles.xml": `<x:styleSheet xmlns:x="${mainNamespace}"/>` };
    const marked = await appliedTo(given, fullPlan);
    const first = async (list: string): Promise<XmlElement | undefined> =>
      (await elementsOf(marked, "xl/styles.xml", list))[0]?.children[0];
    for (const list of ["fonts", "borders", "cellXfs"]) {
      expect(await first(list)).toMatchObject({ attributes: {}, children: [], isEmpty: true });
    }
    expect((await first("fills"))?.children[0]?.attributes).toEqual({ patternType: "none" });
    expect(await partText(await applied(await packageOf(given), clearingPlan), "xl/styles.xml")).toBe(
      given["xl/styles.xml"],
    );
  });

  test("not in a workbook whose styles are none", async () => {
    const opened = await readXlsx(await packageOf({ ...styled, "xl/styles.xml": "<theme/>" }));
    expect(await problemOf(applyPlan(opened, fullPlan))).toEqual({
      code: "damaged-unread",
      facts: { part: "xl/styles.xml" },
    });
  });

  test("in cells and rows that are not written down yet, each where it belongs", async () => {
    const given = workbookParts({
      names: ["進捗"],
      sheets: [
        '<dimension ref="B2:C5"/><sheetData><row r="2"><c r="B2" t="str"><v>b</v></c></row><row r="3"/>' +
          '<row r="5"><c r="C5" t="str"><v>c</v></c></row></sheetData>',
      ],
    });
    const at = (row: number, column: number, value: string | null = `${String(row)} ${String(column)}`): CellEdit => ({
      ...{ sheet: "進捗", row, column, value },
    });
    const edits = [
      ...[at(7, 1), at(4, 3), at(4, 1), at(1, 0), at(1, 2), at(1, 3), at(2, 2), at(2, 1), at(0, 0), at(3, 3)],
      // Nothing needs no cell.
      ...[at(5, 0, null), at(4, 0, null)],
    ];
    const bytes = await appliedTo(given, planOf({ edits }));
    const [sheet] = (await workbookOf(bytes)).sheets;
    expect(sheet?.rows.map(({ row, values }) => [row, ...Array.from(values, (value) => value ?? null)])).toEqual([
      [0, "0 0"],
      [1, "1 0", "b", "1 2", "1 3"],
      [2, null, "2 1", "2 2"],
      [3, null, null, null, "3 3"],
      [4, null, "4 1", "c", "4 3"],
      [7, null, "7 1"],
    ]);
    const references = (await elementsOf(bytes, sheetPart, "row")).map(({ attributes }) => Number(attributes.r));
    expect(references).toEqual([1, 2, 3, 4, 5, 8]);
    expect((await elementsOf(bytes, sheetPart, "dimension"))[0]?.attributes.ref).toBe("A1:D8");
  });

  test("in a sheet that had no cell", async () => {
    const given = workbookParts({ names: ["進捗"], sheets: ["<sheetData/>"] });
    const bytes = await appliedTo(given, planOf({ edits: [{ sheet: "進捗", row: 1, column: 1, value: "x" }] }));
    expect((await workbookOf(bytes)).sheets[0]?.rows[0]?.values[1]).toBe("x");
  });

  test("on a sheet whose rows and cells do not say where they are", async () => {
    const given = workbookParts({
      names: ["進捗"],
      sheets: [
        '<sheetData><row/><row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row r="9"><c r="C9"/><c s="0" t="str"><v>c</v></c></row></sheetData>',
      ],
    });
    const edits = [
      { sheet: "進捗", row: 1, column: 1, value: "B" },
      { sheet: "進捗", row: 8, column: 3, value: "C" },
    ];
    const [sheet] = (await workbookOf(await appliedTo(given, planOf({ edits })))).sheets;
    expect(valuesOf(present(sheet)).filter((row) => row.length > 0)).toEqual([
      ["a", "B"],
      [null, null, null, "C"],
    ]);
  });

  test("with formulas calculated anew where a cell was corrected, and only there", async () => {
    const calculated = workbookParts({ sheets: [data], names: ["進捗"], behindSheets: '<calcPr calcId="191029"/>' });
    const properties = async (plan: WorkbookPlan, given: Parts): Promise<unknown> =>
      (await elementsOf(await appliedTo(given, plan), "xl/workbook.xml", "calcPr")).map(({ attributes }) => attributes);
    expect(await properties(fullPlan, calculated)).toEqual([{ calcId: "191029", fullCalcOnLoad: "1" }]);
    expect(await properties(fullPlan, parts)).toEqual([{ fullCalcOnLoad: "1" }]);
    expect(await properties({ ...fullPlan, edits: [] }, calculated)).toEqual([{ calcId: "191029" }]);
  });
});

describe("sheets of ours", () => {
  const plan = planOf({ sheets: [findings] });

  test("give way to a person's sheet of the same name, in whatever letter case", async () => {
    const given = workbookParts({ sheets: [data, data, data], names: ["進捗", "検査結果", "検査結果 (2)"] });
    const marked = await appliedTo(given, plan);
    expect(await sheetNamesOf(marked)).toEqual(["進捗", "検査結果", "検査結果 (2)", "検査結果 (3)"]);
    const sameLetters = workbookParts({ sheets: [data], names: ["FINDINGS"] });
    const english = planOf({ sheets: [{ ...findings, name: "Findings", rows: [[cell("a"), cell("b")]] }] });
    expect(await sheetNamesOf(await appliedTo(sameLetters, english))).toEqual(["FINDINGS", "Findings (2)"]);
    const long = "長".repeat(31);
    const cut = await appliedTo(
      workbookParts({ names: [long] }),
      planOf({ sheets: [{ ...choicesSheet, name: long }] }),
    );
    expect(await sheetNamesOf(cut)).toEqual([long, `${"長".repeat(27)} (2)`]);
  });

  test("are found and replaced where a person has moved, renamed or hidden them", async () => {
    const twoSheets = workbookParts({
      sheets: [data, data],
      names: ["進捗", "控え"],
      beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
    });
    const marked = await appliedTo(twoSheets, fullPlan);
    const stored = await storedParts(marked);
    const texts = new Map([...stored].map(([name, { content }]) => [name, new TextDecoder().decode(content)]));
    const workbook = present(texts.get("xl/workbook.xml"));
    const list = present(/<sheets>(.*)<\/sheets>/u.exec(workbook)?.[1]);
    const [first, second, own, choices] = present(list.match(/<sheet [^>]*>/gu) ?? undefined);
    const moved = `${present(first)}${present(own).replace("検査結果", "確認用").replace("<sheet ", '<sheet state="hidden" ')}${present(second)}${present(choices)}`;
    const edited = {
      ...Object.fromEntries(texts),
      "xl/workbook.xml": workbook
        .replace(list, moved)
        .replaceAll('localSheetId="2"', 'localSheetId="1"')
        .replace('activeTab="1"', 'activeTab="2"'),
    };
    const again = await appliedTo(edited, fullPlan);
    expect(await sheetNamesOf(again)).toEqual(["進捗", "検査結果", "控え", "選択肢"]);
    expect((await workbookOf(again)).sheets.map(({ ownKind }) => ownKind)).toEqual([
      undefined,
      "findings",
      undefined,
      "choices",
    ]);
    const cleared = await appliedTo(edited, clearingPlan);
    expect(await sheetNamesOf(cleared)).toEqual(["進捗", "控え"]);
    expect((await elementsOf(cleared, "xl/workbook.xml", "workbookView")).map(({ attributes }) => attributes)).toEqual([
      { activeTab: "1" },
    ]);
    expect(await elementsOf(cleared, "xl/workbook.xml", "definedName")).toEqual([]);
    expect([...(await storedParts(cleared)).keys()].filter((name) => /table|sheet[34]/u.test(name))).toEqual([]);
  });

  test("leave a person's names where their sheets are, and take only their own away", async () => {
    const names =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">控え!$A$1:$B$2</definedName>' +
      '<definedName name="一覧">進捗!$A$1</definedName></definedNames>';
    const given = workbookParts({ sheets: [data, data], names: ["進捗", "控え"], behindSheets: names });
    const marked = await appliedTo(given, { ...fullPlan, edits: [] });
    expect(await elementsOf(marked, "xl/workbook.xml", "definedName")).toHaveLength(9);
    const cleared = await applied(marked, clearingPlan);
    expect(await partText(cleared, "xl/workbook.xml")).toBe(given["xl/workbook.xml"]);
  });

  test("lead to sheets whatever those are called, and stay beside tables and names of a person's", async () => {
    const name = 'A\'B & "C" <1>!';
    const escaped = "A'B &amp; &quot;C&quot; &lt;1&gt;!";
    const table =
      `<table xmlns="${mainNamespace}" id="7" name="ShinchokuFindings" displayName="ShinchokuFindings" ref="A1:B2" totalsRowShown="0">` +
      '<autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="施策名"/><tableColumn id="2" name="状況"/></tableColumns></table>';
    const base = workbookParts({
      sheets: [`${data}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`],
      names: [escaped],
      behindSheets: '<definedNames><definedName name="shinchokufindings_2">1</definedName></definedNames>',
    });
    const given = {
      ...base,
      "[Content_Types].xml": present(base["[Content_Types].xml"]).replace(
        "</Types>",
        `<Override PartName="/xl/liste.xml" ContentType="${contentTypePrefix}.table+xml"/></Types>`,
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipList([
        ["rId1", `${relationshipNamespace}/table`, "../liste.xml"],
      ]),
      "xl/liste.xml": table,
    };
    const rows = [
      [cell("セル"), cell("内容")],
      [cell("B2", { sheet: name, row: 1, column: 1 }), cell("x")],
    ];
    const marked = await appliedTo(given, planOf({ sheets: [sheetPlan(rows)] }));
    const [link] = await elementsOf(marked, "xl/worksheets/sheet2.xml", "hyperlink");
    expect(present(link).attributes).toEqual({
      ref: "A2",
      location: "'A''B & \"C\" <1>!'!B2",
      display: "B2",
    });
    const [added] = await elementsOf(marked, "xl/tables/table1.xml", "table");
    expect(present(added).attributes).toMatchObject({ id: "8", displayName: "ShinchokuFindings_3", ref: "A1:B2" });
  });

  test("hold any text as text", async () => {
    const texts = [
      "=1+1",
      "+81",
      "-x",
      "@SUM(A1)",
      "a\u0000b\u001F",
      "_x000D_",
      "\uD800",
      "<&>\"'",
      "  x  ",
      "1\r\n2",
      "𠮷",
      "",
    ];
    const rows: PlannedCell[][] = [[cell("a"), cell("b")], ...texts.map((text) => [cell(text), cell(7)])];
    const marked = await appliedTo(parts, planOf({ sheets: [sheetPlan(rows)] }));
    const own = present((await workbookOf(marked)).sheets.find(({ ownKind }) => ownKind === "findings"));
    expect(valuesOf(own).slice(1)).toEqual(texts.map((text) => [text, 7]));
    expect(await elementsOf(marked, "xl/worksheets/sheet2.xml", "f")).toEqual([]);
    const [formats] = await elementsOf(marked, "xl/styles.xml", "cellXfs");
    const cells = await elementsOf(marked, "xl/worksheets/sheet2.xml", "c");
    const isQuoted = cells
      .filter(({ attributes: { r } }) => r !== "A1" && r?.startsWith("A"))
      .map(({ attributes: { s } }) => formats?.children[Number(s)]?.attributes.quotePrefix === "1");
    expect(isQuoted).toEqual(texts.map((text) => /^[=+\-@]/u.test(text)));
  });

  test("hold more links than Excel takes as links, the rest as formulas", async () => {
    const count = 65_532;
    const rows = [
      [cell("セル"), cell("内容")],
      ...Array.from({ length: count }, (_, at) => [
        cell(`B${String(at + 1)}`, { sheet: "進捗", row: at, column: 1 }),
        cell(at),
      ]),
    ];
    const bytes = await applyPlan(await readXlsx(await packageOf(parts)), planOf({ sheets: [sheetPlan(rows)] }));
    const text = await partText(bytes, "xl/worksheets/sheet2.xml");
    expect(text.match(/<hyperlink /gu)).toHaveLength(65_530);
    expect(text.match(/<f>HYPERLINK\("#'進捗'!B65532","B65532"\)<\/f><v>B65532<\/v>/gu)).toHaveLength(1);
  });

  test("need headers that differ", async () => {
    const opened = await readXlsx(await packageOf(parts));
    const same = planOf({ sheets: [sheetPlan([[cell("a"), cell("A")]])] });
    await expect(applyPlan(opened, same)).rejects.toThrow("2 different headers");
  });
});

describe("on a person's sheet", () => {
  const formats =
    '<conditionalFormatting sqref="A1:B2"><cfRule type="expression" priority="4"><formula>A1=1</formula></cfRule></conditionalFormatting>';
  const validations =
    '<dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="B3:C4 B8"><formula1>"a,b"</formula1></dataValidation>' +
    '<dataValidation type="whole" sqref="D1:D9"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>';
  const extension =
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}">' +
    '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1">' +
    "<x14:formula1><xm:f>進捗!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B10:B12</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
  const given = workbookParts({
    sheets: [
      `${data}${formats}${validations}<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>${extension}`,
    ],
    names: ["進捗"],
  });

  test("their formats and validations stay, ours come around them, and marks in front where a rule would hide them", async () => {
    const marked = await appliedTo(given, { ...fullPlan, edits: [] });
    const text = await partText(marked, sheetPart);
    for (const own of [formats.replace('"4"', '"6"'), extension]) expect(text).toContain(own);
    for (const own of present(validations.match(/<dataValidation .*?<\/dataValidation>/gu) ?? undefined)) {
      expect(text).toContain(own);
    }
    const rules = await elementsOf(marked, sheetPart, "cfRule");
    expect(rules.map(({ attributes }) => attributes.priority)).toEqual(["6", "1", "2"]);
    const areas = (await elementsOf(marked, sheetPart, "dataValidation")).map(({ attributes }) => attributes.sqref);
    expect(areas).toEqual(["B3:C4 B8", "D1:D9", "B2 B5:B7 B9 B13:B50", undefined]);
    expect(await partText(await applied(marked, clearingPlan), sheetPart)).toBe(given[sheetPart]);
  });

  describe("rules of a conditional format", () => {
    const rule = (area: string, priority: number): string =>
      `<conditionalFormatting sqref="${area}"><cfRule type="expression" priority="${String(priority)}"><formula>TRUE</formula></cfRule></conditionalFormatting>`;
    const bar =
      '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>' +
      '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="7" id="{00000000-0000-0000-0000-000000000001}"><xm:f>TRUE</xm:f></x14:cfRule><xm:sqref>B5:B6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const sheetWith = (inside: string): Parts => workbookParts({ sheets: [`${data}${inside}`], names: ["進捗"] });
    const prioritiesOf = async (bytes: Uint8Array): Promise<(string | undefined)[]> =>
      (await elementsOf(bytes, sheetPart, "cfRule")).map(({ attributes }) => attributes.priority);

    test.each([
      ["of other cells keep their numbers, and marks come last", rule("D1:D9", 3), ["3", "4", "5"]],
      ["of a marked cell move behind the marks on it alone", rule("A2", 3), ["4", "1", "5"]],
      [
        "move together, with those among the extensions",
        `${rule("D1", 2)}${rule("C1 B1:B9", 1)}${bar}`,
        ["3", "2", "1", "9", "8"],
      ],
      ["among the extensions count too", bar.replace("B5:B6", "A2:B2"), ["1", "2", "9"]],
    ])("%s", async (_, inside, priorities) => {
      const original = await packageOf(sheetWith(inside));
      const marked = await applied(original, planOf({ marks: [mark(1, 0, "warning"), mark(1, 1)] }));
      expect([...(await prioritiesOf(marked))].sort()).toEqual([...priorities].sort());
      const again = await applied(marked, planOf({ marks: [mark(1, 0), mark(1, 1)] }));
      const once = await applied(original, planOf({ marks: [mark(1, 0), mark(1, 1)] }));
      const looksAside = (text: string): string => text.replaceAll(/dxfId="\d+"/gu, "");
      expect(looksAside(await partText(again, sheetPart))).toBe(looksAside(await partText(once, sheetPart)));
      const cleared = await applied(again, clearingPlan);
      expect(await partText(cleared, sheetPart)).toBe(await partText(original, sheetPart));
    });
  });

  test("a column that is validated throughout gets no drop-down list", async () => {
    const all = '<dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>';
    const marked = await appliedTo(workbookParts({ sheets: [`${data}${all}`], names: ["進捗"] }), {
      ...fullPlan,
      edits: [],
    });
    expect(await elementsOf(marked, sheetPart, "dataValidation")).toHaveLength(1);
  });

  test("marks cover exactly the cells that are marked", async () => {
    const cells = new Map<string, Mark>();
    for (let at = 0; at < 4000; at += 1) {
      const one = mark((at * 7919) % 977, (at * 31) % 11, present((["error", "warning", "info"] as const)[at % 3]));
      cells.set(`${String(one.row)}:${String(one.column)}`, one);
    }
    const marked = await appliedTo(parts, planOf({ marks: [...cells.values()] }));
    const formatsOfCells = new Map<string, number>();
    for (const { attributes } of await elementsOf(marked, sheetPart, "conditionalFormatting")) {
      const areas = present(attributes.sqref).split(" ");
      expect(areas.length).toBeLessThanOrEqual(1000);
      for (const { top, bottom, left, right } of areas.map((area) => present(parseRangeAddress(area)))) {
        expect(left).toBe(right);
        for (let row = top; row <= bottom; row += 1) {
          const key = `${String(row)}:${String(left)}`;
          formatsOfCells.set(key, (formatsOfCells.get(key) ?? 0) + 1);
        }
      }
    }
    expect(new Set(formatsOfCells.keys())).toEqual(new Set(cells.keys()));
    expect(new Set(formatsOfCells.values())).toEqual(new Set([1]));
  });
});

test("the validator finds no new error in any of these workbooks", async () => {
  expect(written.length).toBeGreaterThan(20);
  expect(await newErrors(written)).toEqual([]);
}, 600_000);
