import { describe, expect, test } from "@jest/globals";
import { columnLimit, parseRangeAddress, rowLimit } from "../../../src/core/index.ts";
import {
  carryOut,
  selectCell,
  sheetName,
  watchWorkbook,
  type SheetEdit,
  type SheetSelection,
} from "../../../src/hosts/excel/index.ts";
import { present } from "../../core/sheets.ts";
import { doubleWith } from "./doubles.ts";
import { planOf } from "./plans.ts";

const ignored = (): void => undefined;

describe("edits are told", () => {
  async function edits(
    apiSet: number,
    source: "Local" | "Remote",
    triggerSource: "Unknown" | "ThisLocalAddin",
  ): Promise<SheetEdit[]> {
    const { double, sheet } = doubleWith([["a"]], { apiSet });
    const told: SheetEdit[] = [];
    const stop = await watchWorkbook({ onEdit: (edit) => told.push(edit), onSelect: ignored });
    const event = { worksheetId: sheet.id, source, triggerSource, changeType: "RangeEdited", address: "B2:C3" };
    double.report(event);
    double.report({ ...event, changeType: "RowInserted", address: "4:4" });
    double.report({ ...event, address: "A1:XFD1000" });
    await settled();
    await stop();
    double.report(event);
    await settled();
    return told.map((edit) => ({ ...edit, sheet: edit.sheet === sheet.id ? "表" : edit.sheet }));
  }
  const byPeople = [
    { sheet: "表", range: { top: 1, left: 1, bottom: 2, right: 2 } },
    { sheet: "表", range: undefined },
    { sheet: "表", range: undefined },
  ];

  test("with their cells, and without where too much changed, until they are no longer wanted", async () => {
    expect(await edits(14, "Local", "Unknown")).toEqual(byPeople);
    expect(await edits(12, "Local", "Unknown")).toEqual(byPeople);
  });

  test("those of others too, who change what the person looks at", async () => {
    expect(await edits(14, "Remote", "Unknown")).toEqual(byPeople);
  });

  test("but not our own, where Excel tells them apart", async () => {
    expect(await edits(14, "Local", "ThisLocalAddin")).toEqual([]);
  });

  test("nor those of a plan that is carried out, where it does not", async () => {
    doubleWith([["a"]], { apiSet: 12 });
    const told: SheetEdit[] = [];
    const stop = await watchWorkbook({ onEdit: (edit) => told.push(edit), onSelect: ignored });
    await carryOut(planOf({ edits: [{ sheet: "表", row: 0, column: 0, value: "b" }] }));
    await settled();
    await stop();
    expect(told).toEqual([]);
  });
});

describe("the cells that are chosen", () => {
  test("are told with their sheet, by whomever they are chosen, until they are no longer wanted", async () => {
    const { double, sheet } = doubleWith([["a"]]);
    const told: SheetSelection[] = [];
    const stop = await watchWorkbook({ onEdit: ignored, onSelect: (selection) => told.push(selection) });
    double.select(sheet, present(parseRangeAddress("B2:C3")));
    // Excel tells only of a change.
    double.select(sheet, present(parseRangeAddress("B2:C3")));
    await selectCell("表", { row: 4, column: 5 });
    await settled();
    expect(double.workbook.eventTargets).toEqual(new Set(["DataChanged", "SelectionChanged"]));
    await stop();
    expect(double.workbook.eventTargets.size).toBe(0);
    double.select(sheet, present(parseRangeAddress("A1")));
    await settled();
    expect(told).toEqual([
      { sheet: sheet.id, range: { top: 1, left: 1, bottom: 2, right: 2 } },
      { sheet: sheet.id, range: { top: 4, left: 5, bottom: 4, right: 5 } },
    ]);
  });

  test.each([
    ["7:9", { top: 6, left: 0, bottom: 8, right: columnLimit - 1 }],
    ["B:C", { top: 0, left: 1, bottom: rowLimit - 1, right: 2 }],
    ["D4,A1:B2", { top: 3, left: 3, bottom: 3, right: 3 }],
  ])("may be whole rows or columns, or several areas: %s", async (address, range) => {
    const { double, sheet } = doubleWith([["a"]]);
    const told: SheetSelection[] = [];
    const stop = await watchWorkbook({ onEdit: ignored, onSelect: (selection) => told.push(selection) });
    double.tellSelection(sheet, address);
    double.tellSelection(sheet, "");
    await settled();
    await stop();
    expect(told).toEqual([{ sheet: sheet.id, range }]);
  });

  test("are on a sheet whose name costs one request, also after it was renamed or is gone", async () => {
    const { double, sheet } = doubleWith([["a"]]);
    sheet.name = "別の名前";
    const trips = double.exchanges.length;
    expect(await sheetName(sheet.id)).toBe("別の名前");
    expect(double.exchanges.length - trips).toBe(1);
    expect(await sheetName("{00000000-0001-0000-0000-999999999999}")).toBeUndefined();
  });
});

/** The client calls handlers some turns later. */
async function settled(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
}
