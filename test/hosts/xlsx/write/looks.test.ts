import { describe, expect, test } from "@jest/globals";
import { clearingPlan, type PlannedCell, type SheetPlan } from "../../../../src/core/index.ts";
import { applyPlan, readXlsx } from "../../../../src/hosts/xlsx/index.ts";
import { rowHeight } from "../../../../src/hosts/xlsx/write/row-height.ts";
import { packageOf, partText, storedParts, workbookParts, type Parts } from "../packages.ts";
import { cell, planOf, sheetPlan } from "../plans.ts";

async function written(sheet: SheetPlan, given: Parts = workbookParts()): Promise<Uint8Array> {
  return applyPlan(await readXlsx(await packageOf(given)), planOf({ sheets: [sheet] }));
}

const sheetPart = "xl/worksheets/sheet2.xml";

/** A workbook with a font of the style "Normal" that is not the first of its fonts. */
function withFont(font: string): Parts {
  return workbookParts({
    styles:
      `<fonts count="2"><font><sz val="20"/><name val="Arial Black"/></font><font><sz val="10"/>${font}</font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border/></borders><cellStyleXfs count="2"><xf/><xf fontId="1"/></cellStyleXfs>' +
      '<cellXfs count="1"><xf xfId="1" fontId="1"/></cellXfs><cellStyles count="1"><cellStyle name="標準" xfId="1" builtinId="0"/></cellStyles>',
  });
}

describe("fonts of our sheets", () => {
  test.each([
    ['<name val="ＭＳ Ｐゴシック"/><family val="3"/><charset val="128"/>'],
    ['<name val="游ゴシック"/><family val="3"/><charset val="128"/><scheme val="minor"/>'],
    ['<name val="Calibri"/><family val="2"/><scheme val="minor"/>'],
  ])("follow the workbook's own %s", async (font) => {
    const bytes = await written(sheetPlan([[cell("セル")]]), withFont(font));
    const fonts = (await partText(bytes, "xl/styles.xml")).match(/<font>.*?<\/font>/gu)?.slice(2) ?? [];
    expect(fonts.length).toBeGreaterThan(0);
    for (const one of fonts) expect(one).toContain(`<color rgb="FF000000"/>${font}</font>`);
  });
});

describe("heights of rows", () => {
  const heightOf = async (font: string): Promise<number> => {
    const plan = sheetPlan([[cell("見出し")], [cell("漢".repeat(57))]], { columnWidths: [39], table: undefined });
    const text = await partText(await written(plan, withFont(font)), sheetPart);
    return Number(/<row r="2" ht="([\d.]+)"/u.exec(text)?.[1]);
  };

  test("show every line where columns are measured in a Japanese font, and in a Latin one", async () => {
    expect(await heightOf('<name val="游ゴシック"/>')).toBe(3 * 18.75);
    expect(await heightOf('<name val="Calibri"/>')).toBe(4 * 18.75);
  });

  test.each([
    [38, 1],
    [39, 2],
  ])("of %d half-width characters in a column of 39 take %d lines", (length, lines) => {
    expect(rowHeight([{ value: "a".repeat(length), style: "wrapped" }], [39], 2)).toBe(lines * 18.75);
  });

  test("end at what Excel can show", () => {
    expect(rowHeight([{ value: "a\n".repeat(100), style: "wrapped" }], [39], 2)).toBe(409);
  });

  test("are left to Excel where a row is to be filled in", async () => {
    const input = (value: PlannedCell["value"]): PlannedCell => ({ value, style: "input" });
    const plan = sheetPlan([[cell("施策名")], [input(null)], [input("研修"), cell("x")]], { table: undefined });
    const text = await partText(await written(plan), sheetPart);
    expect(text).toContain('<row r="1" ht="18.75" customHeight="1">');
    expect(text).toContain('<row r="2"><');
    expect(text).toContain('<row r="3"><');
  });
});

test("numbers written as texts are not pointed at as mistakes", async () => {
  const text = await partText(await written(sheetPlan([[cell("番号")], [cell("1-1-01")]])), sheetPart);
  expect(text).toContain('<ignoredErrors><ignoredError sqref="A1:A2" twoDigitTextYear="1" numberStoredAsText="1"/>');
});

test("pages begin where the plan says", async () => {
  const print = { orientation: "portrait", repeatRows: undefined, isOnePage: false, pageRows: [19, 40] } as const;
  const text = await partText(await written(sheetPlan([[cell("a")]], { print })), sheetPart);
  expect(text).toContain('fitToWidth="1" fitToHeight="0"');
  expect(text).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="19" max="16383" man="1"/><brk id="40" max="16383" man="1"/></rowBreaks>',
  );
});

test("only the planned cells are printed", async () => {
  const area = { top: 0, left: 7, bottom: 40, right: 18 };
  const print = { orientation: "portrait", repeatRows: undefined, isOnePage: false, area } as const;
  const bytes = await written(sheetPlan([[cell("a")]], { print }));
  expect(await partText(bytes, "xl/workbook.xml")).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="1">'検査結果'!$H$1:$S$41</definedName>`,
  );
});

describe("a style sheet", () => {
  test("is called as other programs look for it, and goes again where a workbook had none", async () => {
    const original = await packageOf(workbookParts());
    const marked = await written(sheetPlan([[cell("a")]]));
    expect([...(await storedParts(marked)).keys()]).toContain("xl/styles.xml");
    const cleared = await applyPlan(await readXlsx(marked), clearingPlan);
    expect([...(await storedParts(cleared)).keys()].sort()).toEqual([...(await storedParts(original)).keys()].sort());
    for (const part of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"])
      expect(await partText(cleared, part)).not.toContain("styles");
  });

  test("is not added by clearing, nor taken away where a workbook has its own", async () => {
    const bare = await applyPlan(await readXlsx(await packageOf(workbookParts())), clearingPlan);
    expect([...(await storedParts(bare)).keys()]).not.toContain("xl/styles.xml");
    const given = withFont('<name val="Calibri"/>');
    const styled = await applyPlan(await readXlsx(await written(sheetPlan([[cell("a")]]), given)), clearingPlan);
    expect([...(await storedParts(styled)).keys()]).toContain("xl/styles.xml");
  });

  test("gets another name where a part of that name is something else", async () => {
    const bytes = await written(sheetPlan([[cell("a")]]), { ...workbookParts(), "xl/Styles.xml": "<a/>" });
    expect([...(await storedParts(bytes)).keys()]).toContain("xl/styles1.xml");
  });
});
