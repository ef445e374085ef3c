import { casesOf, withField } from "./case.ts";

const budget = withField({ name: "budget", title: "予算額", type: "number" });

export const cases = casesOf("number-as-text", {
  about: {
    ja: "数値の並ぶ列に、文字として入力された数値があります。合計やグラフから漏れます（機械可読性ルール L2-01）。列の多くが文字のときは、その列の書き方として指摘しません。",
    en: "One of the numbers in a column is stored as text, so sums and charts leave it out (machine-readability rule L2-01). If most of the column is text, it is assumed to be intended.",
  },
  valid: [
    {
      title: { ja: "文字で書く列、数値一つだけの列", en: "A text column, and a column with a single number" },
      rows: [
        ["施策番号", "施策名", "状況", "進捗率", "実績値", "予算額"],
        ["1", "統一基準の見直し", "実施中", "50%", 3, "1,200"],
        ["2", "監査の実施", "実施中", "60%", "4", null],
        ["3", "訓練の実施", "実施中", 0.7, "3人", "1,300"],
        ["4", "教材の作成", "実施中", 0.8, null, 5],
      ],
      schema: budget,
    },
  ],
  invalid: [
    {
      title: { ja: "数値の列の文字", en: "Texts among numbers" },
      rows: [
        ["施策番号", "施策名", "状況", "予算額", "進捗率"],
        ["1", "統一基準の見直し", "実施中", 1200, 0.4],
        ["2", "監査の実施", "実施中", "1,300", 0.5],
        ["3", "訓練の実施", "実施中", 900, "50％"],
      ],
      schema: budget,
      findings: [
        { cell: "D3", value: "1,300", facts: { field: "予算額" } },
        { cell: "E4", value: "50％", facts: { field: "進捗率" } },
      ],
    },
    {
      title: { ja: "数値の欄とした進捗率", en: "A rate that the schema defines as a number" },
      rows: [
        ["施策番号", "施策名", "状況", "進捗率"],
        ["1", "統一基準の見直し", "実施中", 0.4],
        ["2", "監査の実施", "実施中", 0.5],
        ["3", "訓練の実施", "実施中", "50％"],
      ],
      schema: withField({ name: "rate", title: "進捗率", type: "number" }),
      findings: [{ cell: "D4", value: "50％", facts: { field: "進捗率" } }],
    },
  ],
});
