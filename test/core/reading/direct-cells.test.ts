import { expect, test } from "@jest/globals";
import { cellAddress } from "../../../src/core/workbook/address.ts";
import { tableOf } from "./tables.ts";

test("cells are sorted by what they hold; those that repeat others stand apart, by a ditto mark, or nowhere", () => {
  const table = tableOf(
    [
      ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"],
      ["1-1", "甲", "内閣官房", "既に実施済み", "・公表した。"],
      [null, "〃", "総務省", "〃", null],
      ["1-2", "乙", "総務省", "既に実施済み", "・公表した。"],
      ["1-3", "丙", null, { error: "#N/A" }, "・公表した。"],
    ],
    { merges: ["A2:A3"] },
  );
  const addresses = (cells: readonly { readonly row: number; readonly column: number }[]): string[] =>
    cells.map(cellAddress);
  const { directCells, dittoCells } = table;
  expect(addresses(dittoCells)).toEqual(["B3", "D3"]);
  expect(addresses(directCells.organizations)).toEqual(["C2", "C3", "C4"]);
  expect(addresses(directCells.status)).toEqual(["D2", "D4"]);
  expect(addresses(directCells.error)).toEqual(["D5"]);
  expect(addresses(directCells.empty)).toContain("C5");
  expect(addresses(directCells.text)).not.toContain("A3");
});
