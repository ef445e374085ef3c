import { expect, test } from "@jest/globals";
import { blankRows } from "../../../../src/core/sending/cleaning/blank-rows.ts";
import { tableOf } from "../../reading/tables.ts";

test("rows without a value between the measures are blank ones; headings, totals and what lies below are not", () => {
  const measure = (number: number): (string | number)[] => [
    `1-${String(number)}`,
    `施策${String(number)}`,
    "内閣官房",
    "既に実施済み",
    "・公表した。",
  ];
  const table = tableOf([
    ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"],
    measure(1),
    [null],
    measure(2),
    ["第2章"],
    measure(3),
    ["合計", null, null, 3],
    ["　"],
    measure(4),
    [null],
    ["※ 注"],
  ]);
  expect(blankRows(table)).toEqual([2, 7]);
});
