import { describe, expect, test } from "@jest/globals";
import { clearingPlan } from "../../../../src/core/index.ts";
import { applyPlan, readXlsx, refuseUnmarkable, type XlsxFile } from "../../../../src/hosts/xlsx/index.ts";
import { textLimit } from "../../../../src/hosts/xlsx/package.ts";
import { packageOf, problemOf, workbookParts } from "../packages.ts";

/** A workbook whose second sheet, or first one too, is said to have so many bytes; nobody writes as many for a test. */
async function withSize(size: number, first = 100): Promise<XlsxFile> {
  const file = await readXlsx(await packageOf(workbookParts({ sheets: ["", ""], names: ["進捗", "明細"] })));
  const container = { ...file.container, size: (part: string) => (part.endsWith("sheet2.xml") ? size : first) };
  return { ...file, container };
}

const refused = async (size: number, sheet: readonly string[], first?: number): Promise<unknown> => {
  const file = await withSize(size, first);
  try {
    refuseUnmarkable(file, sheet);
    return undefined;
  } catch (error) {
    return (error as { problem: unknown }).problem;
  }
};

describe("a sheet that is too large to be marked", () => {
  test.each([
    [textLimit, [], false],
    // The first sheet may be the one that is marked.
    [textLimit + 1, [], false],
    [textLimit + 1, ["明細"], true],
    [textLimit + 1, ["進捗"], false],
  ])("of %d bytes is told before the work (sheet %s)", async (size, sheet, isRefused) => {
    const facts = { sheet: "明細", size, limit: textLimit };
    expect(await refused(size, sheet)).toEqual(isRefused ? { code: "sheet-not-writable", facts } : undefined);
  });

  test("is told before the work where every sheet is", async () => {
    const facts = { sheet: "進捗", size: textLimit + 2, limit: textLimit };
    expect(await refused(textLimit + 1, [], textLimit + 2)).toEqual({ code: "sheet-not-writable", facts });
  });

  test("does not matter where nothing of it is written", async () => {
    const file = await withSize(textLimit + 1);
    const text = (part: string): Promise<string> =>
      part.endsWith("sheet2.xml") ? Promise.reject(new Error("read whole")) : file.container.text(part);
    await expect(applyPlan({ ...file, container: { ...file.container, text } }, clearingPlan)).resolves.toBeDefined();
  });
});

test("our words are found where the text of a part comes in pieces", async () => {
  const marks =
    '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>LEN("shinchoku:error")&gt;0</formula></cfRule></conditionalFormatting>';
  const file = await readXlsx(await packageOf(workbookParts({ sheets: [marks] })));
  const whole = await file.container.text("xl/worksheets/sheet1.xml");
  for (const cut of [1, 2, whole.indexOf("chinchoku") + 3, whole.indexOf("shinchoku") + 4, whole.length - 1]) {
    const stream = (_: string, onText: (text: string) => void): Promise<void> => {
      onText(whole.slice(0, cut));
      onText(whole.slice(cut));
      return Promise.resolve();
    };
    const cleared = await applyPlan({ ...file, container: { ...file.container, stream } }, clearingPlan);
    const text = await (await readXlsx(cleared)).container.text("xl/worksheets/sheet1.xml");
    expect(text).not.toContain("shinchoku");
  }
});

test("what cannot be written is refused whatever the plan", async () => {
  const parts = workbookParts();
  const shared = {
    ...parts,
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders" Target="revisions/revisionHeaders.xml"/></Relationships>',
    ),
  };
  expect(await problemOf(applyPlan(await readXlsx(await packageOf(shared)), clearingPlan))).toMatchObject({
    code: "shared",
  });
});
