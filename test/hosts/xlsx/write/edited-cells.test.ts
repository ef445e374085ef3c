import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { removalPlan, type CellEdit } from "../../../../src/core/index.ts";
import { applyPlan, readXlsx } from "../../../../src/hosts/xlsx/index.ts";

test.each<[string, CellEdit["value"]]>([
  ["a text", "既に実施済み"],
  ["a number", 39_297],
  ["a truth value", true],
  ["nothing", null],
])("a cell takes %s, and gets what it held before again", async (_, value) => {
  const opened = await readXlsx(new Uint8Array(readFileSync("samples/progress-draft.xlsx")));
  const cell = { sheet: "進捗状況", row: 6, column: 5 };
  const edited = await readXlsx(await applyPlan(opened, { ...removalPlan([]), edits: [{ ...cell, value }] }));
  const valueIn = ({ workbook }: typeof opened): unknown =>
    workbook.sheets.find(({ name }) => name === cell.sheet)?.rows.find(({ row }) => row === cell.row)?.values[
      cell.column
    ];
  expect(valueIn(edited) ?? null).toBe(value);
  const back = await applyPlan(edited, { ...removalPlan([]), edits: [{ ...cell, value: "実施済" }] });
  expect((await readXlsx(back)).workbook).toEqual(opened.workbook);
});
