import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { rangeAddress } from "../../../src/core/workbook/address.ts";
import { gridOf, isBlank, valueText, type Grid } from "../../../src/core/workbook/grid.ts";
import { isCellError, type CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf } from "../sheets.ts";

/** A sheet on which rows 0, 3 and 6 (from 0) are empty. */
const values = [
  [null, null, null],
  ["題", null, null],
  ["施策名", "状況", "備考"],
  [null, null, null],
  ["甲", "済", null],
  ["乙", null, "注"],
  [null, null, null],
  ["丙", 0, false],
];

describe("a grid", () => {
  const cell = fc.record({ row: fc.integer({ min: 0, max: 9 }), column: fc.integer({ min: 0, max: 4 }) });

  test("has every value of the sheet at its cell, in whatever order the cells are asked for", () => {
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const { valueAt } = gridOf(sheetOf(values));
        for (const { row, column } of cells) expect(valueAt(row, column)).toBe(values[row]?.[column] ?? null);
      }),
    );
  });

  test.each<[string, readonly [number, number][], CellValue[]]>([
    [
      "from top to bottom",
      [
        [1, 0],
        [2, 0],
        [4, 0],
        [5, 0],
        [7, 0],
      ],
      ["題", "施策名", "甲", "乙", "丙"],
    ],
    [
      "from bottom to top",
      [
        [7, 0],
        [5, 0],
        [4, 0],
        [2, 0],
        [1, 0],
      ],
      ["丙", "乙", "甲", "施策名", "題"],
    ],
    [
      "past empty rows",
      [
        [0, 0],
        [3, 0],
        [6, 0],
        [8, 0],
      ],
      [null, null, null, null],
    ],
    [
      "beside the values",
      [
        [4, 2],
        [4, 3],
        [7, 1],
        [7, 2],
      ],
      [null, null, 0, false],
    ],
  ])("is read %s", (_, cells, read) => {
    const { valueAt } = gridOf(sheetOf(values));
    expect(cells.map(([row, column]) => valueAt(row, column))).toEqual(read);
  });

  test("without a row has no value", () => {
    expect(gridOf(sheetOf([])).valueAt(0, 0)).toBeNull();
  });

  const merges = ["B7:C8", "A2:C2", "A5:A6"];
  const merged = (): Grid => gridOf(sheetOf(values, { merges }));

  test.each<[string, number, number, string | undefined]>([
    ["its first cell", 1, 0, "A2:C2"],
    ["a cell within", 1, 1, "A2:C2"],
    ["its last cell", 1, 2, "A2:C2"],
    ["a cell to the right", 1, 3, undefined],
    ["a cell above", 0, 0, undefined],
    ["a cell below", 2, 0, undefined],
    ["the first cell of another", 4, 0, "A5:A6"],
    ["its last row", 5, 0, "A5:A6"],
    ["a cell to the right of it", 5, 1, undefined],
    ["the row below it", 6, 0, undefined],
    ["a cell to the left of a third", 7, 0, undefined],
    ["the first cell of the third", 6, 1, "B7:C8"],
    ["its last cell", 7, 2, "B7:C8"],
    ["a cell below it", 8, 2, undefined],
  ])("knows the merged area over %s", (_, row, column, address) => {
    const merge = merged().mergeAt(row, column);
    expect(merge && rangeAddress(merge)).toBe(address);
  });

  test("shows in a merged area the value of its first cell, and elsewhere that of the cell", () => {
    const { visibleValueAt } = merged();
    expect([visibleValueAt(1, 2), visibleValueAt(5, 0), visibleValueAt(7, 2)]).toEqual(["題", "甲", null]);
    expect([visibleValueAt(5, 2), visibleValueAt(4, 1), visibleValueAt(7, 0)]).toEqual(["注", "済", "丙"]);
  });
});

describe("a user sees", () => {
  test.each<[CellValue | undefined]>([
    [undefined],
    [null],
    [""],
    [" "],
    ["\u3000"],
    ["\u00A0\n\t"],
    ["\u200B"],
    ["\uFEFF"],
    ["\u2060 \u200D"],
  ])("nothing in %j", (value) => {
    expect(isBlank(value)).toBe(true);
  });

  test.each<[CellValue]>([
    [0],
    [false],
    [{ error: "#N/A" }],
    ["!"],
    ["~"],
    ["、"],
    ["〃"],
    ["済"],
    ["\u9FFF"],
    ["\uA000"],
    ["é"],
    ["①"],
    [" 済"],
    ["\u3000済"],
    ["\u200B済"],
    ["済 "],
  ])("something in %j", (value) => {
    expect(isBlank(value)).toBe(false);
  });
});

test.each<[CellValue, string]>([
  [null, ""],
  ["済 Web", "済 Web"],
  [0, "0"],
  [1.5, "1.5"],
  [true, "TRUE"],
  [false, "FALSE"],
  [{ error: "#REF!" }, "#REF!"],
])("the text of %j is %j", (value, text) => {
  expect(valueText(value)).toBe(text);
});

test.each<[CellValue | undefined, boolean]>([
  [{ error: "#REF!" }, true],
  ["#REF!", false],
  [null, false],
  [undefined, false],
  [1, false],
])("whether %j is an error: %j", (value, isError) => {
  expect(isCellError(value)).toBe(isError);
});
