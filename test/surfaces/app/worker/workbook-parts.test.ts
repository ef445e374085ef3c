import { expect, test } from "@jest/globals";
import type { Workbook } from "../../../../src/core/index.ts";
import { partsOf, withPart } from "../../../../src/surfaces/app/worker/workbook-parts.ts";
import { sheetOf, workbookOf } from "../../../core/sheets.ts";

test("a workbook of many rows comes through in parts as it was", () => {
  const rows = Array.from({ length: 2500 }, (_, row) => [row, `施策${String(row)}`]);
  const workbook = workbookOf(
    sheetOf(rows, { name: "一", hiddenRows: [3] }),
    sheetOf([], { name: "空" }),
    sheetOf([["x"]]),
  );
  const parts = partsOf(workbook);
  expect(parts).toHaveLength(9);
  const collected = parts.reduce<Workbook | undefined>(
    (before, part) => withPart(before, structuredClone(part)),
    undefined,
  );
  expect(collected).toEqual(workbook);
});

test("rows without their workbook are a defect", () => {
  expect(() => withPart(undefined, { kind: "rows", sheet: 0, rows: [] })).toThrow("before it");
});
