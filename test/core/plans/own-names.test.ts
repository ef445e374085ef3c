import { expect, test } from "@jest/globals";
import { ownSheetName, sheetOfReference } from "../../../src/core/plans/own-names.ts";
import { ownSheetKinds } from "../../../src/core/workbook/workbook.ts";

test("the names that point at our sheets differ, and are names that Excel takes", () => {
  const names = ownSheetKinds.map(ownSheetName);
  expect(new Set(names).size).toBe(ownSheetKinds.length);
  for (const name of names) expect(name).toMatch(/^[a-z.]+$/u);
});

test("they stay what they are, since workbooks that were written before carry them", () => {
  expect(ownSheetName("findings")).toBe("shinchoku.sheet.findings");
  expect(ownSheetName("summary-pivots")).toBe("shinchoku.sheet.summary.pivots");
});

test.each([
  ["'検査結果'!$A$1", "検査結果"],
  ["='it''s (2)'!$A$1", "it's (2)"],
  ["検査結果!$A$1", "検査結果"],
  ["=検査結果!$A$1:$B$2", "検査結果"],
  ["SUM('検査結果'!$A$1)", undefined],
  ["#REF!$A$1", undefined],
  ['"findings"', undefined],
  ["", undefined],
])("%s leads to the sheet %s", (formula, sheet) => {
  expect(sheetOfReference(formula)).toBe(sheet);
});
