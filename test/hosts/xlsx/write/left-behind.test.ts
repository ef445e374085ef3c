import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { clearingPlan, type WorkbookPlan } from "../../../../src/core/index.ts";
import { applyPlan, readXlsx } from "../../../../src/hosts/xlsx/index.ts";
import { present } from "../../../core/sheets.ts";
import { newErrors } from "../ooxml-errors.ts";
import {
  contentTypePrefix,
  mainNamespace,
  packageOf,
  problemOf,
  relationshipNamespace,
  storedParts,
  workbookParts,
} from "../packages.ts";
import { cell, planOf, sheetPlan } from "../plans.ts";
import { exampleSheets } from "./example-summary.ts";

/** A plan that makes one sheet of findings with a table. */
const findingsPlan = planOf({
  sheets: [
    sheetPlan([
      [cell("セル"), cell("内容")],
      [cell("B2"), cell("空です。")],
    ]),
  ],
});
/** A plan that makes a summary with a table, pivot tables and charts. */
const summaryPlan: WorkbookPlan = {
  ...clearingPlan,
  replaces: ["summary"],
  sheets: exampleSheets().map((sheet, at) => ({
    ...sheet,
    kind: (["summary-data", "summary-pivots", "summary-charts"] as const)[at] ?? "summary",
  })),
};
const people = workbookParts({ sheets: ["<sheetData/>", "<sheetData/>"], names: ["進捗", "控え"] });

type Texts = Record<string, string>;

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "shinchoku-left-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function textsOf(bytes: Uint8Array): Promise<Texts> {
  const parts = await storedParts(bytes);
  return Object.fromEntries([...parts].map(([name, { content }]) => [name, new TextDecoder().decode(content)]));
}

/** The parts of a workbook after plans, for a test to change as a person or another program would. */
async function madeWith(...plans: readonly WorkbookPlan[]): Promise<Texts> {
  let bytes = await packageOf(people);
  for (const plan of plans) bytes = await applyPlan(await readXlsx(bytes), plan);
  return textsOf(bytes);
}

/** Carries out a plan, and has the validator find nothing in the result. */
async function soundly(parts: Texts, plan: WorkbookPlan): Promise<Texts> {
  const original = path.join(folder, "original.xlsx");
  const written = path.join(folder, "written.xlsx");
  const bytes = await packageOf(parts);
  const result = await applyPlan(await readXlsx(bytes), plan);
  writeFileSync(original, bytes);
  writeFileSync(written, result);
  expect(await newErrors([{ original, written }])).toEqual([]);
  return textsOf(result);
}

function withPart(
  parts: Texts,
  name: string,
  text: string,
  type: string,
  kind: string,
  from = "xl/workbook.xml",
): Texts {
  const relationships = from.replace(/([^/]+)$/u, "_rels/$1.rels");
  const target = path.posix.relative(path.posix.dirname(from), name);
  const list =
    parts[relationships] ??
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const types = present(parts["[Content_Types].xml"]);
  return {
    ...parts,
    [name]: text,
    "[Content_Types].xml": types.replace("</Types>", `<Override PartName="/${name}" ContentType="${type}"/></Types>`),
    [relationships]: list.replace(
      "</Relationships>",
      `<Relationship Id="extra${String(list.length)}" Type="${kind}" Target="${target}"/></Relationships>`,
    ),
  };
}

function idOf(parts: Texts, relationships: string, target: string): string {
  const pattern = new RegExp(`<Relationship Id="([^"]*)"[^>]*Target="${target}"`, "u");
  return present(pattern.exec(present(parts[relationships]))?.[1]);
}

describe("the order of calculation", () => {
  const chain = (sheet: string): string =>
    `<calcChain xmlns="${mainNamespace}"><c r="A1" i="1"/><c r="B9" i="${sheet}"/></calcChain>`;
  const withChain = (parts: Texts, sheet: string): Texts =>
    withPart(
      {
        ...parts,
        "xl/worksheets/sheet1.xml": present(parts["xl/worksheets/sheet1.xml"]).replace(
          "<sheetData/>",
          '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>',
        ),
      },
      "xl/calcChain.xml",
      chain(sheet),
      `${contentTypePrefix}.calcChain+xml`,
      `${relationshipNamespace}/calcChain`,
    );

  test.each([
    ["removed", clearingPlan],
    ["replaced", findingsPlan],
  ])("goes with a sheet of ours that it lists, when that is %s", async (_, plan) => {
    const after = await soundly(withChain(await madeWith(findingsPlan), "3"), plan);
    expect(after["xl/calcChain.xml"]).toBeUndefined();
    expect(after["[Content_Types].xml"]).not.toContain("calcChain");
    expect(after["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  test("stays where it lists sheets of people only", async () => {
    const after = await soundly(withChain(await madeWith(findingsPlan), "2"), clearingPlan);
    expect(after["xl/calcChain.xml"]).toBe(chain("2"));
  });
});

describe("a sheet of ours", () => {
  test("keeps its id when it is replaced, and a new one gets a free id", async () => {
    const first = await madeWith(findingsPlan, summaryPlan);
    const ids = (parts: Texts): string[][] =>
      [...present(parts["xl/workbook.xml"]).matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/gu)].map(
        ([, ...found]) => found,
      );
    expect(ids(first).map(([, id]) => id)).toEqual(["1", "2", "3", "4", "5", "6"]);
    const again = await soundly(first, findingsPlan);
    expect(ids(again)).toEqual(ids(first));
  });

  test("is told from a copy that a person made of it, which stays for good", async () => {
    const made = await madeWith(findingsPlan);
    const workbook = present(made["xl/workbook.xml"]);
    // As Excel copies a sheet: with the names that belong to it, and the workbook's names that point at it as its own.
    for (const name of ["検査結果 (2)", "控えの検査結果"]) {
      const copied = withPart(
        {
          ...made,
          "xl/workbook.xml": workbook
            .replace(
              "</definedNames>",
              '<definedName name="_shinchoku" localSheetId="3" hidden="1">"findings"</definedName>' +
                `<definedName name="shinchoku.sheet.findings" localSheetId="3" hidden="1">'${name}'!$A$1</definedName></definedNames>`,
            )
            .replace("</sheets>", `<sheet name="${name}" sheetId="9" r:id="copy"/></sheets>`),
        },
        "xl/worksheets/copy.xml",
        `<worksheet xmlns="${mainNamespace}"><sheetData/></worksheet>`,
        `${contentTypePrefix}.worksheet+xml`,
        `${relationshipNamespace}/worksheet`,
      );
      const relationships = present(copied["xl/_rels/workbook.xml.rels"]).replace(/Id="extra\d+"/u, 'Id="copy"');
      const parts: Texts = { ...copied, "xl/_rels/workbook.xml.rels": relationships };
      for (const plan of [findingsPlan, clearingPlan]) {
        const after = await soundly(parts, plan);
        expect(after["xl/worksheets/copy.xml"]).toBeDefined();
        expect(after["xl/workbook.xml"]).toContain(`<sheet name="${name}"`);
      }
      // Without the workbook's name, as an older version left it, Excel's name for a copy tells.
      const unnamed = {
        ...parts,
        "xl/workbook.xml": present(parts["xl/workbook.xml"]).replace(
          /<definedName name="shinchoku.sheet.findings" hidden.*?<\/definedName>/u,
          "",
        ),
      };
      const after = await soundly(unnamed, clearingPlan);
      expect("xl/worksheets/copy.xml" in after).toBe(name.endsWith(" (2)"));
    }
  });
});

describe("names of people that begin as ours do", () => {
  const withName = async (name: string): Promise<Texts> => {
    const made = await madeWith();
    const names = `<definedNames><definedName name="${name}">進捗!$A$1:$A$3</definedName></definedNames>`;
    return { ...made, "xl/workbook.xml": present(made["xl/workbook.xml"]).replace("</sheets>", `</sheets>${names}`) };
  };

  test("stay, with the lists that offer them", async () => {
    const rule =
      '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>shinchoku.statuses</formula1></dataValidation></dataValidations>';
    const named = await withName("shinchoku.statuses");
    const parts = {
      ...named,
      "xl/worksheets/sheet1.xml": present(named["xl/worksheets/sheet1.xml"]).replace(
        "<sheetData/>",
        `<sheetData/>${rule}`,
      ),
    };
    const after = await soundly(parts, clearingPlan);
    expect(after["xl/worksheets/sheet1.xml"]).toContain("shinchoku.statuses");
    expect(after["xl/workbook.xml"]).toContain("shinchoku.statuses");
  });

  test("are known as ours where another program has shown them, or their sheet is gone", async () => {
    const made = await madeWith(findingsPlan);
    for (const formula of ["'検査結果'!$A$1", "#REF!$A$1"]) {
      const names = `<definedName name="shinchoku.statuses">${formula}</definedName>`;
      const workbook = present(made["xl/workbook.xml"])
        .replaceAll(' hidden="1"', "")
        .replace("</definedNames>", `${names}</definedNames>`);
      const after = await soundly({ ...made, "xl/workbook.xml": workbook }, clearingPlan);
      expect(after["xl/workbook.xml"]).not.toContain("shinchoku");
    }
  });

  test("stay where they are no reference", async () => {
    const made = await madeWith();
    const names = '<definedNames><definedName name="shinchoku.statuses">1</definedName></definedNames>';
    const workbook = present(made["xl/workbook.xml"]).replace("</sheets>", `</sheets>${names}`);
    const after = await soundly({ ...made, "xl/workbook.xml": workbook }, clearingPlan);
    expect(after["xl/workbook.xml"]).toContain("shinchoku.statuses");
  });

  test("are not taken for a list or a sheet of ours", async () => {
    const opened = await readXlsx(await packageOf(await withName("SHINCHOKU.sheet.findings")));
    expect(await problemOf(applyPlan(opened, findingsPlan))).toEqual({
      code: "name-taken",
      facts: { name: "SHINCHOKU.sheet.findings" },
    });
  });
});

describe("the sheet that a workbook opens on", () => {
  const opening = async (parts: Texts, plan: WorkbookPlan): Promise<string | undefined> =>
    /<workbookView[^>]*activeTab="(\d+)"/u.exec(present((await soundly(parts, plan))["xl/workbook.xml"]))?.[1];
  const hidden = (parts: Texts, name: string): Texts => ({
    ...parts,
    "xl/workbook.xml": present(parts["xl/workbook.xml"]).replace(
      `<sheet name="${name}"`,
      `<sheet state="hidden" name="${name}"`,
    ),
  });
  const viewing = (parts: Texts, view: string): Texts => ({
    ...parts,
    "xl/workbook.xml": present(parts["xl/workbook.xml"]).replace(
      "<sheets>",
      `<bookViews><workbookView${view}/></bookViews><sheets>`,
    ),
  });

  test("is one that is shown when ours is gone", async () => {
    const made = viewing(hidden(await madeWith(findingsPlan), "進捗"), ' activeTab="2"');
    expect(await opening(made, clearingPlan)).toBe("1");
  });

  test("is one that is shown when ours was the first and nothing else was said", async () => {
    const made = hidden(await madeWith(findingsPlan), "進捗");
    const workbook = present(made["xl/workbook.xml"]);
    const [own] = present(workbook.match(/<sheet name="検査結果"[^>]*>/u) ?? undefined);
    const first = {
      ...made,
      "xl/workbook.xml": workbook
        .replace(own, "")
        .replace("<sheets>", `<sheets>${own}`)
        .replaceAll('localSheetId="2"', 'localSheetId="0"'),
    };
    expect(await opening(viewing(first, ""), clearingPlan)).toBe("1");
  });

  test("is the one that replaces it", async () => {
    const made = viewing(hidden(await madeWith(findingsPlan), "進捗"), ' activeTab="2"');
    expect(await opening(made, findingsPlan)).toBe("2");
  });
});

test("a shared workbook is refused, as Excel allows neither tables nor pivot tables in it", async () => {
  const parts = withPart(
    await madeWith(),
    "xl/revisions/revisionHeaders.xml",
    `<headers xmlns="${mainNamespace}" guid="{00000000-0000-0000-0000-000000000000}"/>`,
    `${contentTypePrefix}.revisionHeaders+xml`,
    `${relationshipNamespace}/revisionHeaders`,
  );
  const opened = await readXlsx(await packageOf(parts));
  expect(await problemOf(applyPlan(opened, findingsPlan))).toEqual({ code: "shared", facts: {} });
});

describe("what refers to a sheet of ours", () => {
  const cellOf = (formula: string): string =>
    `<sheetData><row r="4"><c r="C4"><f>${formula}</f><v>1</v></c></row></sheetData>`;
  const withData = (parts: Texts, inside: string): Texts => ({
    ...parts,
    "xl/worksheets/sheet1.xml": present(parts["xl/worksheets/sheet1.xml"]).replace("<sheetData/>", inside),
  });
  const withNames = (parts: Texts, names: string): Texts => ({
    ...parts,
    "xl/workbook.xml": present(parts["xl/workbook.xml"]).replace("<definedNames>", `<definedNames>${names}`),
  });
  const refused = async (parts: Texts): Promise<unknown> =>
    problemOf(applyPlan(await readXlsx(await packageOf(parts)), clearingPlan));

  test.each([
    [
      "a cell",
      (parts: Texts) => withData(parts, cellOf("集計データ!A2")),
      "集計データ",
      { kind: "cell", at: "進捗!C4" },
    ],
    [
      "a cell by a structured reference",
      (parts: Texts) => withData(parts, cellOf("SUM(ShinchokuData[施策数])")),
      "集計データ",
      { kind: "cell", at: "進捗!C4" },
    ],
    [
      "a name",
      (parts: Texts) => withNames(parts, "<definedName name=\"合計\">'グラフ''s &amp; &lt;図&gt;'!$B$2</definedName>"),
      "グラフ's & <図>",
      { kind: "name", at: "合計" },
    ],
    [
      "a rule",
      (parts: Texts) =>
        withData(
          parts,
          '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="9"><formula>ピボット!A1&gt;1</formula></cfRule></conditionalFormatting>',
        ),
      "ピボット",
      { kind: "sheet", at: "進捗" },
    ],
    [
      "a pivot table",
      (parts: Texts) =>
        withPart(
          parts,
          "xl/pivotCache/own.xml",
          `<pivotCacheDefinition xmlns="${mainNamespace}"><cacheSource type="worksheet"><worksheetSource name="ShinchokuData"/></cacheSource></pivotCacheDefinition>`,
          `${contentTypePrefix}.pivotCacheDefinition+xml`,
          `${relationshipNamespace}/pivotCacheDefinition`,
          "xl/worksheets/sheet1.xml",
        ),
      "集計データ",
      { kind: "sheet", at: "進捗" },
    ],
    [
      "a pivot table by the sheet",
      (parts: Texts) =>
        withPart(
          parts,
          "xl/pivotCache/own.xml",
          `<pivotCacheDefinition xmlns="${mainNamespace}"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="集計データ"/></cacheSource></pivotCacheDefinition>`,
          `${contentTypePrefix}.pivotCacheDefinition+xml`,
          `${relationshipNamespace}/pivotCacheDefinition`,
          "xl/worksheets/sheet1.xml",
        ),
      "集計データ",
      { kind: "sheet", at: "進捗" },
    ],
    [
      "a form control",
      (parts: Texts) =>
        withPart(
          parts,
          "xl/ctrlProps/ctrlProp1.xml",
          '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" fmlaLink="集計データ!$A$1"/>',
          "application/vnd.ms-excel.controlproperties+xml",
          `${relationshipNamespace}/ctrlProp`,
          "xl/worksheets/sheet2.xml",
        ),
      "集計データ",
      { kind: "sheet", at: "控え" },
    ],
  ])("%s stops it from going, and is named", async (_, change, sheet, by) => {
    expect(await refused(change(await madeWith(summaryPlan)))).toEqual({ code: "sheet-in-use", facts: { sheet, by } });
  });

  test("stays as it is where a sheet of that name takes the place", async () => {
    const made = withData(await madeWith(summaryPlan), cellOf("SUM(ShinchokuData[施策数])+集計データ!A2"));
    const after = await soundly(made, summaryPlan);
    expect(after["xl/worksheets/sheet1.xml"]).toBe(made["xl/worksheets/sheet1.xml"]);
  });

  test("stops it from going where the sheet of that kind gets another name", async () => {
    const made = withData(await madeWith(summaryPlan), cellOf("集計データ!A2"));
    const english = {
      ...summaryPlan,
      sheets: summaryPlan.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}!` })),
    };
    const opened = await readXlsx(await packageOf(made));
    expect(await problemOf(applyPlan(opened, english))).toMatchObject({
      code: "sheet-in-use",
      facts: { sheet: "集計データ" },
    });
  });

  test("is not a text that only looks like it, nor another workbook's sheet", async () => {
    const formula = '"集計データ!A1"&amp;[1]集計データ!A1';
    const after = await applyPlan(
      await readXlsx(await packageOf(withData(await madeWith(summaryPlan), cellOf(formula)))),
      clearingPlan,
    );
    expect((await readXlsx(after)).workbook.sheets.map(({ name }) => name)).toEqual(["進捗", "控え"]);
  });
});

describe("slicers", () => {
  const office = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  const main14 = `xmlns="${office}" xmlns:x="${mainNamespace}"`;
  const cacheOf = (pivots: string): string =>
    `<slicerCacheDefinition ${main14} name="Slicer_節" sourceName="節"><pivotTables>${pivots}</pivotTables><data><tabular pivotCacheId="1"><items count="1"><i x="0" s="1"/></items></tabular></data></slicerCacheDefinition>`;
  const withSlicer = (parts: Texts, pivots: string, sheet: string): Texts => {
    const cached = withPart(
      parts,
      "xl/slicerCaches/slicerCache1.xml",
      cacheOf(pivots),
      "application/vnd.ms-excel.slicerCache+xml",
      "http://schemas.microsoft.com/office/2007/relationships/slicerCache",
    );
    const id = idOf(cached, "xl/_rels/workbook.xml.rels", "slicerCaches/slicerCache1.xml");
    const list = `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${office}"><x14:slicerCaches><x14:slicerCache r:id="${id}"/></x14:slicerCaches></ext></extLst>`;
    const workbook = present(cached["xl/workbook.xml"])
      .replace("</workbook>", `${list}</workbook>`)
      .replace("<definedNames>", '<definedNames><definedName name="Slicer_節">#N/A</definedName>');
    return withPart(
      { ...cached, "xl/workbook.xml": workbook },
      "xl/slicers/slicer1.xml",
      `<slicers ${main14}><slicer name="節" cache="Slicer_節" caption="節" rowHeight="241300"/></slicers>`,
      "application/vnd.ms-excel.slicer+xml",
      "http://schemas.microsoft.com/office/2007/relationships/slicer",
      sheet,
    );
  };
  const ownPivots = "xl/worksheets/sheet4.xml";
  const ofOurs = '<pivotTable tabId="4" name="節別の状況"/>';

  test.each([
    ["removed", clearingPlan],
    ["replaced", summaryPlan],
  ])("on our sheet go with its pivot tables when those are %s", async (_, plan) => {
    const made = await madeWith(summaryPlan);
    const after = await soundly(withSlicer(made, ofOurs, ownPivots), plan);
    expect(Object.keys(after).filter((name) => name.includes("slicer"))).toEqual([]);
    expect(JSON.stringify(after)).not.toMatch(/slicer/iu);
  });

  test("on a person's sheet stop our pivot tables from going", async () => {
    const parts = withSlicer(await madeWith(summaryPlan), ofOurs, "xl/worksheets/sheet2.xml");
    const opened = await readXlsx(await packageOf(parts));
    expect(await problemOf(applyPlan(opened, clearingPlan))).toEqual({
      code: "sheet-in-use",
      facts: { sheet: "ピボット", by: { kind: "sheet", at: "控え" } },
    });
  });

  test("of a person's pivot table as well let go of ours only", async () => {
    const parts = withSlicer(
      await madeWith(summaryPlan),
      `<pivotTable tabId="1" name="x"/>${ofOurs}`,
      "xl/worksheets/sheet2.xml",
    );
    const after = await textsOf(await applyPlan(await readXlsx(await packageOf(parts)), clearingPlan));
    expect(after["xl/slicerCaches/slicerCache1.xml"]).toBe(cacheOf('<pivotTable tabId="1" name="x"/>'));
    expect(after["xl/workbook.xml"]).toContain("slicerCache");
  });

  test("of a table of ours go with it", async () => {
    const tables = `<slicerCacheDefinition ${main14} name="Slicer_状況" sourceName="状況"><extLst><x:ext uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:tableSlicerCache tableId="1" column="2"/></x:ext></extLst></slicerCacheDefinition>`;
    const made = withPart(
      await madeWith(findingsPlan),
      "xl/slicerCaches/slicerCache9.xml",
      tables,
      "application/vnd.ms-excel.slicerCache+xml",
      "http://schemas.microsoft.com/office/2007/relationships/slicerCache",
    );
    const after = await textsOf(await applyPlan(await readXlsx(await packageOf(made)), clearingPlan));
    expect(after["xl/slicerCaches/slicerCache9.xml"]).toBeUndefined();
  });
});

describe("texts of ours", () => {
  /** As another program saves it: all texts are shared. */
  const resaved = async (): Promise<Texts> => {
    const made = await madeWith(findingsPlan);
    const texts = ["施策名", "セル", "内容", "B2", "空です。"];
    const shared = (numbers: readonly number[]): string =>
      `<sheetData><row r="1">${numbers.map((number, at) => `<c r="${String.fromCharCode(65 + at)}1" t="s"><v>${String(number)}</v></c>`).join("")}</row></sheetData>`;
    const data = /<sheetData.*<\/sheetData>|<sheetData\/>/su;
    const parts = withPart(
      {
        ...made,
        "xl/worksheets/sheet1.xml": present(made["xl/worksheets/sheet1.xml"]).replace(data, shared([0, 3])),
        "xl/worksheets/sheet3.xml": present(made["xl/worksheets/sheet3.xml"]).replace(data, shared([1, 2, 3, 4])),
      },
      "xl/sharedStrings.xml",
      `<x:sst xmlns:x="${mainNamespace}" count="6" uniqueCount="5">${texts.map((text) => `<x:si><x:t>${text}</x:t></x:si>`).join("")}</x:sst>`,
      `${contentTypePrefix}.sharedStrings+xml`,
      `${relationshipNamespace}/sharedStrings`,
    );
    return parts;
  };

  test("leave the shared texts with the sheet, but for those that people's sheets show too", async () => {
    const after = await soundly(await resaved(), clearingPlan);
    expect(after["xl/sharedStrings.xml"]?.match(/<x:t>.*?<\/x:t>|<x:t\/>/gu)).toEqual([
      "<x:t>施策名</x:t>",
      "<x:t/>",
      "<x:t/>",
      "<x:t>B2</x:t>",
      "<x:t/>",
    ]);
    const [sheet] = (await readXlsx(await packageOf(after))).workbook.sheets;
    expect(sheet?.rows[0]?.values).toEqual(["施策名", "B2"]);
  });

  test.each([
    ["goes where it names a sheet of ours", "検査結果", false],
    ["goes where it names a range on one", "検査結果!Print_Titles", false],
    ["stays where it names others only", "検査の結果", true],
  ])("the list of sheets in the properties %s", async (_, title, stays) => {
    const app = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>ワークシート</vt:lpstr></vt:variant><vt:variant><vt:i4>2</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>進捗</vt:lpstr><vt:lpstr>${title}</vt:lpstr></vt:vector></TitlesOfParts></Properties>`;
    const made = await madeWith(findingsPlan);
    const rels = present(made["_rels/.rels"]);
    const parts = {
      ...made,
      "docProps/app.xml": app,
      "[Content_Types].xml": present(made["[Content_Types].xml"]).replace(
        "</Types>",
        '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
      ),
      "_rels/.rels": rels.replace(
        "</Relationships>",
        `<Relationship Id="app" Type="${relationshipNamespace}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
      ),
    };
    const after = await soundly(parts, clearingPlan);
    if (stays) expect(after["docProps/app.xml"]).toBe(app);
    else expect(after["docProps/app.xml"]).not.toMatch(/検査結果|HeadingPairs/u);
  });
});
