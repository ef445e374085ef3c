import { casesOf } from "./case.ts";

export const cases = casesOf("column-duplicated", {
  about: {
    ja: "同じ見出しの列が二つあります。どちらの値が正しいか判断できないため、一方にしていただきます（機械可読性ルール L2-03）。一つの見出しが複数の列に結合されている場合や、「状況」と「評価」のように言葉の違う見出しは、この指摘の対象にしません（読み取らなかった列は、検査の結果に表示します）。",
    en: "Two columns have the same header, so it is unclear which value is correct (machine-readability rule L2-03). Columns under one merged header, and different words that may mean the same field, are no such slip; columns that were not read are listed with the result.",
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
    {
      title: { ja: "言葉は違うが同じ項目を指す見出し", en: "Two words for the same field" },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況", "取組状況"],
        ["1", "統一基準の見直し", "実施済み", "・6月に改定した。", "・改定した。"],
      ],
    },
    {
      title: { ja: "複数の列に結合された見出し", en: "A header that is merged over several columns" },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況", "参考資料", null],
        ["1", "統一基準の見直し", "実施済み", "・6月に改定した。", "別紙1", "別紙2"],
      ],
      extras: { merges: ["E1:F1"] },
    },
  ],
  invalid: [
    {
      title: { ja: "施策スキーマにある見出しが二つ", en: "A header of the schema, used twice" },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況", "進捗状況"],
        ["1", "統一基準の見直し", "実施済み", "・6月に改定した。", "・改定した。"],
      ],
      findings: [{ cell: "E1", value: "進捗状況", facts: { first: "D1", field: "進捗状況" } }],
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
