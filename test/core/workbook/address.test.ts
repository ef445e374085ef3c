import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  cellAddress,
  cellKey,
  columnLetters,
  columnLimit,
  parseCellAddress,
  parseRangeAddress,
  rangeAddress,
  rangeContains,
  rowLimit,
} from "../../../src/core/workbook/address.ts";

const position = fc.record({
  row: fc.integer({ min: 0, max: rowLimit - 1 }),
  column: fc.integer({ min: 0, max: columnLimit - 1 }),
});

describe("cell addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test("reading an address gives back the position it was made from", () => {
    fc.assert(
      fc.property(position, (cell) => {
        expect(parseCellAddress(cellAddress(cell))).toEqual(cell);
      }),
    );
  });

  test("two cells share a key only when they are the same cell", () => {
    fc.assert(
      fc.property(position, position, (one, other) => {
        expect(cellKey(one) === cellKey(other)).toBe(one.row === other.row && one.column === other.column);
      }),
    );
  });

  test("dollar signs and small letters are understood", () => {
    expect(parseCellAddress("$f$5")).toEqual({ row: 4, column: 5 });
  });

  test("the last cell of a sheet is one", () => {
    expect(parseCellAddress("XFD1048576")).toEqual({ row: 1_048_575, column: 16_383 });
  });

  test.each(["", "A", "5", "A0", "XFE1", "A1048577", "A1:B2", "ＡＢ1"])("%j is no cell", (text) => {
    expect(parseCellAddress(text)).toBeUndefined();
  });
});

describe("range addresses", () => {
  test("corners may stand in any order", () => {
    expect(parseRangeAddress("D9:B2")).toEqual({ top: 1, left: 1, bottom: 8, right: 3 });
  });

  test("one cell is a range of one cell", () => {
    const range = { top: 1, left: 1, bottom: 1, right: 1 };
    expect(parseRangeAddress("B2")).toEqual(range);
    expect(rangeAddress(range)).toBe("B2");
  });

  test.each(["B2:B9", "B2:D2", "B2:D9"])("%s is written with both corners", (text) => {
    const range = parseRangeAddress(text);
    expect(range && rangeAddress(range)).toBe(text);
  });

  test.each(["", "A1:", ":A1", "A1:B2:C3", "A:B"])("%j is no range", (text) => {
    expect(parseRangeAddress(text)).toBeUndefined();
  });

  test("a range's address reads back, and the range holds its corners and nothing beyond", () => {
    fc.assert(
      fc.property(position, position, (one, other) => {
        const range = {
          top: Math.min(one.row, other.row),
          left: Math.min(one.column, other.column),
          bottom: Math.max(one.row, other.row),
          right: Math.max(one.column, other.column),
        };
        expect(parseRangeAddress(rangeAddress(range))).toEqual(range);
        expect(rangeContains(range, one) && rangeContains(range, other)).toBe(true);
        expect(rangeContains(range, { row: range.bottom + 1, column: range.left })).toBe(false);
        expect(rangeContains(range, { row: range.top, column: range.right + 1 })).toBe(false);
        expect(rangeContains(range, { row: range.top - 1, column: range.left })).toBe(false);
        expect(rangeContains(range, { row: range.top, column: range.left - 1 })).toBe(false);
      }),
    );
  });
});
