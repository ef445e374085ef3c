import { casesOf } from "./case.ts";

export const cases = casesOf("column-duplicated", {
  about: {
    ja: "同じ項目を指す見出しが二つあります。どちらの値が正しいか判断できないため、一方にしていただきます（機械可読性ルール L2-03）。",
    en: "Two headers stand for the same field, so it is unclear which value is correct (machine-readability rule L2-03).",
  },
  valid: [
    {
      title: { ja: "上の段の見出しだけが同じ列", en: "Columns that share only the upper header row" },
      rows: [
        ["施策番号", "施策名", "担当", null, "状況"],
        [null, null, "府省庁", "課室", null],
        ["1", "統一基準の見直し", "内閣官房", "政策係", "実施済み"],
      ],
      extras: { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"] },
    },
    {
      title: { ja: "空の列を隔てた別の表の見出し", en: "A second table beyond an empty column" },
      rows: [
        ["施策番号", "施策名", "状況", null, "状況", "件数"],
        ["1", "統一基準の見直し", "実施済み", null, "実施済み", 1],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "言葉は違うが同じ項目を指す見出し", en: "Two words for the same column" },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況", "取組状況"],
        ["1", "統一基準の見直し", "実施済み", "・6月に改定した。", "・改定した。"],
      ],
      findings: [{ cell: "E1", value: "取組状況", facts: { first: "D1", field: "進捗状況" } }],
    },
    {
      title: { ja: "同じ言葉の独自の見出し", en: "A header of the workbook’s own, used twice" },
      rows: [
        ["施策番号", "施策名", "状況", "資料番号", "資料\n番号"],
        ["1", "統一基準の見直し", "実施済み", "別紙1", "別紙2"],
      ],
      findings: [{ cell: "E1", value: "資料 番号", facts: { first: "D1", field: undefined } }],
    },
  ],
});
