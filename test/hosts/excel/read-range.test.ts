import { describe, expect, test } from "@jest/globals";
import { cellKey, withRange } from "../../../src/core/index.ts";
import { readRange, readWorkbook, watchEdits, type SheetEdit } from "../../../src/hosts/excel/index.ts";
import { present } from "../../core/sheets.ts";
import { setCell } from "./double/workbook/cells.ts";
import { carryOut } from "../../../src/hosts/excel/index.ts";
import { doubleWith } from "./doubles.ts";
import { planOf } from "./plans.ts";

describe("an edited cell", () => {
  test("is read again in one round trip, and the sheet is then as if all were read again", async () => {
    const { double, sheet } = doubleWith([
      ["施策名", "状況"],
      ["甲", "済"],
      ["乙", { value: 2, formula: "=1+1" }],
    ]);
    const before = present((await readWorkbook()).sheets[0]);
    setCell(sheet, 2, 1, { value: "未" });
    setCell(sheet, 1, 0, undefined);
    setCell(sheet, 1, 1, { value: "赤", font: "mixed" });
    double.exchanges.length = 0;
    const reading = await readRange(sheet.id, { top: 1, left: 0, bottom: 2, right: 1 });
    expect(double.exchanges).toHaveLength(1);
    expect(reading.sheet).toBe("表");
    expect(withRange(before, reading)).toEqual((await readWorkbook()).sheets[0]);
    expect(reading.guardedCells).toEqual(new Map([[cellKey({ row: 1, column: 1 }), "rich-text"]]));
  });
});

describe("edits are told", () => {
  async function edits(
    apiSet: number,
    source: "Local" | "Remote",
    triggerSource: "Unknown" | "ThisLocalAddin",
  ): Promise<SheetEdit[]> {
    const { double, sheet } = doubleWith([["a"]], { apiSet });
    const told: SheetEdit[] = [];
    const stop = await watchEdits((edit) => told.push(edit));
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
    const stop = await watchEdits((edit) => told.push(edit));
    await carryOut(planOf({ edits: [{ sheet: "表", row: 0, column: 0, value: "b" }] }));
    await settled();
    await stop();
    expect(told).toEqual([]);
  });
});

/** The client calls handlers some turns later. */
async function settled(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
}
