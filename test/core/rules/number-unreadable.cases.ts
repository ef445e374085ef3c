import { casesOf, withField } from "./case.ts";

export const cases = casesOf("number-unreadable", {
  about: {
    ja: "数値の欄に文字が入っています（機械可読性ルール L2-01）。",
    en: "A number column contains other text (machine-readability rule L2-01).",
  },
  valid: [
    {
      title: {
        ja: "数値、全角の数字、桁区切り、負の数の書き方",
        en: "Numbers, including full-width and negative ones and those with separators",
      },
      rows: [
        ["施策番号", "施策名", "状況", "予算額"],
        ["1", "統一基準の見直し", "実施済み", 12.5],
        ["2", "監査の実施", "実施済み", "１，２００"],
        ["3", "訓練の実施", "実施済み", "▲30"],
        ["4", "教材の作成", "実施済み", null],
      ],
      schema: withField({ name: "budget", title: "予算額", type: "number" }),
    },
  ],
  invalid: [
    {
      title: { ja: "単位や言葉を含む値", en: "Values with a unit or words" },
      rows: [
        ["施策番号", "施策名", "状況", "予算額"],
        ["1", "統一基準の見直し", "実施済み", "約30百万円"],
        ["2", "監査の実施", "実施済み", "1,20"],
        ["3", "訓練の実施", "実施済み", "未定"],
      ],
      schema: withField({ name: "budget", title: "予算額", type: "number" }),
      findings: [
        { cell: "D2", value: "約30百万円", facts: { field: "予算額", isInteger: false } },
        { cell: "D3", value: "1,20", facts: { field: "予算額", isInteger: false } },
        { cell: "D4", value: "未定", facts: { field: "予算額", isInteger: false } },
      ],
    },
    {
      title: { ja: "整数の欄の小数", en: "A fraction where a whole number belongs" },
      rows: [
        ["施策番号", "施策名", "状況", "開催回数"],
        ["1", "訓練の実施", "実施済み", 2.5],
      ],
      schema: withField({ name: "count", title: "開催回数", type: "integer" }),
      findings: [{ cell: "D2", value: "2.5", facts: { field: "開催回数", isInteger: true } }],
    },
  ],
});
