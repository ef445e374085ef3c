import { describe, expect, test } from "@jest/globals";
import { SheetShift } from "../../../../../src/hosts/xlsx/write/clean/sheet-shift.ts";
import {
  shiftedAddress,
  shiftedFormula,
  shiftedRanges,
} from "../../../../../src/hosts/xlsx/write/clean/shifted-formula.ts";

/** Rows 3 and 5 and column C go. */
const shift = new SheetShift([4, 2], [2]);
const references = {
  shifts: new Map([
    ["施策", shift],
    ["a b", new SheetShift([], [])],
  ]),
  goneNames: new Set(["密"]),
};

describe("where rows and columns come to stand", () => {
  test.each([
    ["A1", "A1"],
    ["$D$9", "$C$7"],
    ["B$4", "B$3"],
    ["A3", undefined],
    ["C1", undefined],
    ["A2:D6", "A2:C4"],
    ["A3:B3", undefined],
    ["A3:B4", "A3:B3"],
    ["$C:$D", "$C:$C"],
    ["C:C", undefined],
    ["$3:$6", "$3:$4"],
    ["5:5", undefined],
    ["A1:D1048576", "A1:C1048574"],
  ])("%s → %s", (address, expected) => {
    expect(shiftedAddress(address, shift)).toBe(expected);
  });

  test("a list of ranges without those that go", () => {
    expect(shiftedRanges("A1:B2  C1:C9 A3:A4", shift)).toBe("A1:B2 A3:A3");
  });

  test("nothing moves where nothing goes", () => {
    const none = new SheetShift([], []);
    expect(none.isNone).toBe(true);
    expect(shiftedAddress("C3:C5", none)).toBe("C3:C5");
  });
});

describe("formulas", () => {
  test.each([
    ["A1+D9", "A1+C7"],
    ["施策!$A$1:$D$9", "施策!$A$1:$C$7"],
    ["'a b'!C3+D9", "'a b'!C3+C7"],
    ['LEN("C3")+SUM(D1:D9)', 'LEN("C3")+SUM(C1:C7)'],
    ["LOG10(D4)", "LOG10(C3)"],
    ["施策!$A:$B,施策!$1:$2", "施策!$A:$B,施策!$1:$2"],
    ['"済,未"', '"済,未"'],
    ["C3", undefined],
    ["別紙!A1", undefined],
    ["[1]台帳!A1", undefined],
    ["#REF!$A$1", undefined],
    ["密", undefined],
  ])("%s → %s", (formula, expected) => {
    expect(shiftedFormula(formula, "施策", references)).toBe(expected);
  });
});
