import { describe, expect, test } from "@jest/globals";
import { cleanedTable } from "../../../../../src/hosts/xlsx/write/clean/clean-table.ts";
import { SheetShift } from "../../../../../src/hosts/xlsx/write/clean/sheet-shift.ts";
import {
  mainNamespace,
  partText,
  relationshipList,
  relationshipNamespace,
  storedParts,
  workbookParts,
} from "../../packages.ts";
import { cleaned, data } from "./cleaned.ts";

describe("a table", () => {
  const table = (attributes: string, inside: string): string =>
    `<table xmlns="${mainNamespace}" id="1" name="T" displayName="T" ref="A1:C5" ${attributes}>${inside}</table>`;
  const columns =
    '<autoFilter ref="A1:C4"><filterColumn colId="0"/></autoFilter><sortState ref="A2:C4"/><tableColumns count="3"><tableColumn id="1" name="a" totalsRowLabel="計"/><tableColumn id="2" name="b" totalsRowFunction="sum"><calculatedColumnFormula>[1]x!A1</calculatedColumnFormula></tableColumn><tableColumn id="3" name="c" queryTableFieldId="3"/></tableColumns><tableStyleInfo name="S"/>';

  test("has no formulas, filter, source or total row, and the columns that stay", () => {
    const text = cleanedTable(
      "t.xml",
      table('totalsRowCount="1" tableType="queryTable"', columns),
      new SheetShift([2], [2]),
    );
    expect(text).toBe(
      `<table xmlns="${mainNamespace}" id="1" name="T" displayName="T" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns><tableStyleInfo name="S"/></table>`,
    );
  });

  test.each<[string, string, number[], number[]]>([
    ["its header goes", "", [0], []],
    ["all its rows go", "", [1, 2, 3, 4], []],
    ["all its columns go", "", [], [0, 1, 2]],
    ["it has no header", 'headerRowCount="0"', [], []],
  ])("becomes plain cells where %s", (_, attributes, rows, removed) => {
    expect(cleanedTable("t.xml", table(attributes, columns), new SheetShift(rows, removed))).toBeUndefined();
  });

  test("goes with its part where it becomes plain cells", async () => {
    const parts = {
      ...workbookParts({ sheets: [`${data}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`] }),
      "xl/tables/table1.xml": table("", columns),
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipList([
        ["rId1", `${relationshipNamespace}/table`, "../tables/table1.xml"],
      ]),
    };
    const [kept, gone] = [await cleaned(parts), await cleaned(parts, { removedRows: [0] })];
    expect([...(await storedParts(kept)).keys()]).toContain("xl/tables/table1.xml");
    expect([...(await storedParts(gone)).keys()].filter((name) => name.includes("table"))).toEqual([]);
    expect(await partText(gone, "xl/worksheets/sheet1.xml")).not.toContain("tablePart");
  });
});
