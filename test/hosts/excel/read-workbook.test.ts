import { describe, expect, test } from "@jest/globals";
import { cellKey, type Sheet } from "../../../src/core/index.ts";
import { readWorkbook } from "../../../src/hosts/excel/index.ts";
import { present } from "../../core/sheets.ts";
import { setCell } from "./double/workbook/cells.ts";
import { addSheetModel } from "./double/workbook/model.ts";
import { doubleWith, problemOf, type Value } from "./doubles.ts";

async function readSheet(rows: readonly (readonly Value[])[], apiSet = 13): Promise<Sheet> {
  doubleWith(rows, { apiSet });
  return present((await readWorkbook()).sheets[0]);
}

describe("a sheet", () => {
  test("has its values, errors and empty results; blank cells are none", async () => {
    const { rows, guardedCells } = await readSheet([
      ["施策名", null, 1.5],
      [],
      [{ value: { error: "#REF!" }, formula: "=A9" }, { value: "", formula: '=""' }, { value: true }, "#施策"],
    ]);
    expect(rows).toEqual([
      { row: 0, values: ["施策名", undefined, 1.5] },
      { row: 2, values: [{ error: "#REF!" }, "", true, "#施策"] },
    ]);
    expect([...guardedCells]).toEqual([
      [cellKey({ row: 2, column: 0 }), "formula"],
      [cellKey({ row: 2, column: 1 }), "formula"],
    ]);
  });

  test("that is protected tells its formulas all the same, and a text that begins with = is none", async () => {
    const { sheet } = doubleWith([[{ value: 2, formula: "=1+1" }, "=1+1", { value: "", formula: '=""' }]]);
    sheet.isProtected = true;
    const [read] = (await readWorkbook()).sheets;
    expect(read?.rows).toEqual([{ row: 0, values: [2, "=1+1", ""] }]);
    expect([...present(read).guardedCells.keys()]).toEqual([0, 2]);
  });

  test("has its hidden rows and columns", async () => {
    const { sheet } = doubleWith([["a", "b", "c"], ["d"], ["e"]]);
    sheet.hiddenRows.add(1);
    sheet.hiddenColumns.add(2);
    const [read] = (await readWorkbook()).sheets;
    expect([read?.hiddenRows, read?.hiddenColumns]).toEqual([new Set([1]), new Set([2])]);
  });

  test("has all its merged cells, more than Excel tells at once, and those that reach far", async () => {
    const { sheet } = doubleWith(
      Array.from({ length: 4000 }, () => ["a", "b", "c"]),
      { apiSet: 13 },
    );
    for (let row = 0; row < 3000; row += 2) sheet.merges.push({ top: row, left: 0, bottom: row + 1, right: 0 });
    sheet.merges.push({ top: 5, left: 2, bottom: 3999, right: 2 });
    const [read] = (await readWorkbook()).sheets;
    expect(read?.merges).toHaveLength(1501);
    expect(new Set(read?.merges.map((merge) => JSON.stringify(merge)))).toEqual(
      new Set(sheet.merges.map((merge) => JSON.stringify(merge))),
    );
  });

  test("counts as without merged cells where Excel cannot tell them", async () => {
    const { sheet } = doubleWith([["a"], ["b"]], { apiSet: 12 });
    sheet.merges.push({ top: 0, left: 0, bottom: 1, right: 0 });
    expect((await readWorkbook()).sheets[0]?.merges).toEqual([]);
  });

  test("with a value far from all others is refused rather than read in part", async () => {
    const { sheet } = doubleWith([["a"]]);
    setCell(sheet, 1_048_575, 16_383, { value: "迷子" });
    expect(await problemOf(readWorkbook())).toEqual({
      code: "sheet-too-large",
      facts: { sheet: "表", limit: 20_000_000 },
    });
  });
});

describe("a workbook", () => {
  test("has its sheets in tab order with their visibility, whichever is looked at", async () => {
    const { double } = doubleWith([["a"]]);
    const second = addSheetModel(double.workbook, "別");
    setCell(second, 0, 0, { value: "b" });
    addSheetModel(double.workbook, "空").visibility = "VeryHidden";
    double.workbook.activeSheet = second.id;
    const { sheets, dateSystem } = await readWorkbook();
    expect(dateSystem).toBe(1900);
    expect(sheets.map(({ name, visibility, rows }) => [name, visibility, rows.length])).toEqual([
      ["表", "visible", 1],
      ["別", "visible", 1],
      ["空", "veryHidden", 0],
    ]);
  });

  test("whose later rows are far longer than its first is read in smaller parts", async () => {
    const long = "施策".repeat(3000);
    const rows = Array.from({ length: 3000 }, (_, row) => ["a", row < 100 ? "短" : `${long}${String(row)}`]);
    const { double } = doubleWith(rows);
    const [sheet] = (await readWorkbook()).sheets;
    expect(sheet?.rows.map(({ values }) => values)).toEqual(rows);
    expect(double.exchanges.some(({ responseBytes }) => responseBytes > 5 * 1024 ** 2)).toBe(true);
  });

  test("is no longer read when a person stops it", async () => {
    const { double } = doubleWith(Array.from({ length: 200 }, () => ["a".repeat(30_000)]));
    const stop = new AbortController();
    const reading = readWorkbook({
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(double.exchanges).toHaveLength(2);
  });
});
