import { casesOf } from "./case.ts";

const table = [
  ["施策番号", "施策名", "担当府省庁", "状況"],
  ["1", "統一基準の見直し", "内閣官房", "実施済み"],
  ["2", "監査の実施", "総務省", "実施中"],
];

export const cases = casesOf("overview-total-mismatch", {
  about: {
    ja: "概要に書かれた合計を、表の施策の総数と比べます。状況の記入がない施策も総数に含めます。",
    en: "The total of an overview is compared with the number of measures in the table, including those without a status.",
  },
  valid: [
    {
      title: { ja: "表と一致する合計", en: "A total that agrees with the rows" },
      rows: [["概要", "実施済み", "実施中", "合計"], ["施策数", 1, 1, 2], [], ...table],
    },
    {
      title: { ja: "状況の並ばない合計行", en: "A total without statuses" },
      rows: [...table, ["合計", "3施策"]],
    },
  ],
  invalid: [
    {
      title: { ja: "違う合計", en: "Another total" },
      rows: [...table, [], ["実施済み", 1], ["実施中", 1], ["合計", 3]],
      findings: [{ cell: "B7", value: "3", facts: { stated: 3, counted: 2 } }],
    },
  ],
});
