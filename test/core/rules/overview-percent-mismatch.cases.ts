import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { casesOf } from "./case.ts";

const table = [
  ["施策番号", "施策名", "担当府省庁", "状況"],
  ["1", "統一基準の見直し", "内閣官房", "実施済み"],
  ["2", "監査の実施", "総務省", "実施中"],
  ["3", "研修の実施", "人事院", "実施中"],
];

/** The rows of a table with those of another to the right, a blank column between them. */
function beside(rows: readonly (readonly CellValue[])[], others: readonly (readonly CellValue[])[]): CellValue[][] {
  return rows.map((row, at) => [...row, null, ...(others[at] ?? [])]);
}

export const cases = casesOf("overview-percent-mismatch", {
  about: {
    ja: "概要に書かれた割合を、表から計算した割合と比べます。割合は、書かれた桁までそれぞれ四捨五入します。件数も違うときは「概要の件数の不一致」（overview-count-mismatch）だけを指摘します。",
    en: "A percentage in an overview is compared with the one calculated from the rows, rounded half up to the decimals shown. If the count is wrong too, only overview-count-mismatch reports it.",
  },
  valid: [
    {
      title: { ja: "それぞれ四捨五入した割合", en: "Percentages rounded individually" },
      rows: [...table, [], ["実施済み", "1件（33%）"], ["実施中", "2件（67%）"]],
    },
    {
      title: { ja: "セルの書式で表示された割合", en: "Shares that a cell format shows as percentages" },
      rows: beside(table, [
        ["状況", "件数", "割合"],
        ["実施済み", 1, 1 / 3],
        ["実施中", 2, 0.67],
        ["合計", 3, 1],
      ]),
    },
    {
      title: { ja: "件数も割合も違う概要", en: "Both the count and the percentage are wrong" },
      rows: [...table, [], ["実施済み", "2件（67%）"], ["実施中", "2件（67%）"]],
      others: ["overview-count-mismatch"],
    },
  ],
  invalid: [
    {
      title: { ja: "切り捨てた割合", en: "A percentage rounded down" },
      rows: [...table, [], ["実施済み", "1件（33.3%）"], ["実施中", "2件（66.6%）"]],
      findings: [{ cell: "B7", value: "2件（66.6%）", facts: { status: "実施中", stated: "66.6", counted: "66.7" } }],
    },
    {
      title: { ja: "セルの書式で表示された割合の誤り", en: "A wrong share that a cell format shows as a percentage" },
      rows: beside(table, [
        ["実施済み", "1件", 0.33],
        ["実施中", "2件", 0.7],
      ]),
      findings: [{ cell: "H2", value: "70%", facts: { status: "実施中", stated: "70", counted: "67" } }],
    },
    {
      title: { ja: "割合の列の誤り", en: "A wrong number in a column of percentages" },
      rows: beside(table, [
        ["状況", "施策数", "割合（％）"],
        ["実施済み", 1, 23],
        ["実施中", 2, 67],
        ["合計", 3, 100],
      ]),
      findings: [{ cell: "H2", value: "23", facts: { status: "実施済み", stated: "23", counted: "33" } }],
    },
  ],
});
