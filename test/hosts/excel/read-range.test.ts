import { describe, expect, test } from "@jest/globals";
import { cellKey, withRange } from "../../../src/core/index.ts";
import { readRange, readWorkbook } from "../../../src/hosts/excel/index.ts";
import { present } from "../../core/sheets.ts";
import { setCell } from "./double/workbook/cells.ts";
import { doubleWith } from "./doubles.ts";

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
