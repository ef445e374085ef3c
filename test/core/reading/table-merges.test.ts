import { describe, expect, test } from "@jest/globals";
import { readTable } from "../../../src/core/reading/read-table.ts";
import type { Table } from "../../../src/core/reading/table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { rangeAddress } from "../../../src/core/workbook/address.ts";
import { valueText } from "../../../src/core/workbook/grid.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf } from "../sheets.ts";

const schema = builtInSchema("secure-japan-2007");
const context = { dateSystem: 1900, reportingDate: 13_788 } as const;
const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];
const measure = (number: number): CellValue[] => [number, `施策${String(number)}`, "内閣官房", "不明", "・公表した。"];

/** The table from B2 on, so that there are rows above it and columns on both sides. */
function tableOf(merges: readonly string[], rows: readonly CellValue[][]): Table {
  const shifted = [header, ...rows].map((row) => [null, ...row]);
  const result = readTable(sheetOf(shifted, { merges, firstRow: 1 }), schema, context);
  if (!result.found) throw new Error("No table");
  return result.table;
}

describe("the merged areas of a table", () => {
  const rows = [measure(1), ["第1章"], measure(2), [null], ["※ 注"]];
  const merged = (...merges: readonly string[]): string[] =>
    tableOf(merges, rows).merges.map((merge) => `${rangeAddress(merge)} ${valueText(merge.value)}`);

  test("are those that touch a measure's row in one of its columns", () => {
    expect(merged("B3:B4")).toEqual(["B3:B4 1"]);
    expect(merged("B4:F5")).toEqual(["B4:F5 第1章"]);
    expect(merged("F3:H3")).toEqual(["F3:H3 ・公表した。"]);
    expect(merged("A3:B3")).toEqual(["A3:B3 "]);
    expect(merged("F5:F7")).toEqual(["F5:F7 ・公表した。"]);
  });

  test("are not those of the header, of rows without a measure, and beside the table", () => {
    expect(merged("A1:F1", "E2:F2", "B4:F4", "B6:B7", "B7:F7", "A3:A5", "G3:G5")).toEqual([]);
  });

  test("leave a cell its own reading where it is the first of its area", () => {
    const [{ cells }] = tableOf(["E3:F3"], rows).rows as [Table["rows"][0]];
    expect([cells.status?.inherited, cells.progress?.inherited]).toEqual([undefined, "merge"]);
    expect(cells.progress?.reading).toEqual({ kind: "text", text: "不明" });
  });
});

test("a table reaches from its header to its last measure, over the columns with a header", () => {
  expect(rangeAddress(tableOf([], [measure(1), measure(2), ["合計", null, 2]]).range)).toBe("B2:F4");
  expect(rangeAddress(tableOf([], []).range)).toBe("B2:F2");
});
