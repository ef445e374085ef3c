import { expect, test } from "@jest/globals";
import { cellKey, withRange } from "../../../src/core/index.ts";
import { sheetOf } from "../sheets.ts";

const sheet = {
  ...sheetOf([["施策名", "状況"], ["甲", "済"], [], ["乙"]]),
  guardedCells: new Map([
    [cellKey({ row: 0, column: 0 }), "formula" as const],
    [cellKey({ row: 1, column: 1 }), "rich-text" as const],
  ]),
};

test("cells of a range are replaced, with the rows that come and go, and no others", () => {
  const read = withRange(sheet, {
    range: { top: 1, left: 1, bottom: 3, right: 1 },
    values: [["未"], ["新"], [undefined]],
    guardedCells: new Map([[cellKey({ row: 2, column: 1 }), "formula"]]),
  });
  expect(read.rows).toEqual([
    { row: 0, values: ["施策名", "状況"] },
    { row: 1, values: ["甲", "未"] },
    { row: 2, values: [undefined, "新"] },
    { row: 3, values: ["乙", undefined] },
  ]);
  expect([...read.guardedCells]).toEqual([
    [cellKey({ row: 0, column: 0 }), "formula"],
    [cellKey({ row: 2, column: 1 }), "formula"],
  ]);
});

test("a row whose last value is taken away is none", () => {
  const range = { top: 3, left: 0, bottom: 3, right: 0 };
  expect(
    withRange(sheet, { range, values: [[undefined]], guardedCells: new Map() }).rows.map(({ row }) => row),
  ).toEqual([0, 1]);
});

test("a range of several columns is replaced column by column; an empty cell may be told as null", () => {
  const range = { top: 1, left: 1, bottom: 3, right: 2 };
  const values = [
    ["未", "注"],
    [null, null],
    ["中", null],
  ];
  expect(withRange(sheet, { range, values, guardedCells: new Map() }).rows).toEqual([
    { row: 0, values: ["施策名", "状況"] },
    { row: 1, values: ["甲", "未", "注"] },
    { row: 3, values: ["乙", "中", null] },
  ]);
});
