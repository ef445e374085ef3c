import { expect, test } from "@jest/globals";
import type { Workbook } from "../../../../src/core/index.ts";
import { slicesOf, withSlice } from "../../../../src/surfaces/app/worker/workbook-slices.ts";
import { sheetOf, workbookOf } from "../../../core/sheets.ts";

test("a workbook of many rows comes through in parts as it was", () => {
  const rows = Array.from({ length: 2500 }, (_, row) => [row, `施策${String(row)}`]);
  const workbook = workbookOf(
    sheetOf(rows, { name: "一", hiddenRows: [3] }),
    sheetOf([], { name: "空" }),
    sheetOf([["x"]]),
  );
  const parts = slicesOf(workbook);
  expect(parts).toHaveLength(9);
  const collected = parts.reduce<Workbook | undefined>(
    (before, part) => withSlice(before, structuredClone(part)),
    undefined,
  );
  expect(collected).toEqual(workbook);
});

test("rows without their workbook are a defect", () => {
  expect(() => withSlice(undefined, { kind: "rows", sheet: 0, rows: [] })).toThrow("before it");
});
