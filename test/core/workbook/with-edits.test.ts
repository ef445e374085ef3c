import { expect, test } from "@jest/globals";
import { withEdits } from "../../../src/core/workbook/with-edits.ts";
import { sheetOf } from "../sheets.ts";

test("edits replace the texts of their cells, several in a row too, and nothing else", () => {
  const sheet = sheetOf(
    [
      ["施策名", "状況"],
      ["甲", "済", "注"],
      ["乙", "未"],
    ],
    { merges: ["A1:A2"] },
  );
  const edited = withEdits(sheet, [
    { sheet: "施策", row: 1, column: 0, value: "甲の整備" },
    { sheet: "施策", row: 2, column: 1, value: "実施中" },
    { sheet: "施策", row: 1, column: 1, value: "実施済み" },
  ]);
  expect(edited).toEqual({
    ...sheet,
    rows: [
      { row: 0, values: ["施策名", "状況"] },
      { row: 1, values: ["甲の整備", "実施済み", "注"] },
      { row: 2, values: ["乙", "実施中"] },
    ],
  });
  expect(sheet.rows[1]?.values).toEqual(["甲", "済", "注"]);
});

test("edits make rows that held no value, in their places", () => {
  const sheet = sheetOf([["甲"], [null], ["乙"]]);
  const edit = (row: number, value: string) => ({ sheet: "施策", row, column: 0, value }) as const;
  const { rows } = withEdits(sheet, [edit(5, "丁"), edit(1, "丙"), edit(0, "戊")]);
  expect(rows.map(({ row, values }) => [row, values[0]])).toEqual([
    [0, "戊"],
    [1, "丙"],
    [2, "乙"],
    [5, "丁"],
  ]);
});
