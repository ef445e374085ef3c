import { casesOf, secureJapan, withField } from "./case.ts";

export const cases = casesOf("number-repeated", {
  about: {
    ja: "番号など、施策スキーマで重複を認めない項目の値が二つの施策にあります。",
    en: "Two measures have the same number, or the same value in another column that the schema declares unique.",
  },
  valid: [
    {
      title: { ja: "一つずつ異なる番号と、番号のない行", en: "Different numbers, and rows without one" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "実施済み"],
        ["11", "監査の実施", "実施済み"],
        [null, "訓練の実施", "実施済み"],
        [null, "教材の作成", "実施済み"],
        ["－", "窓口の設置", "実施済み"],
        ["－", "手引の配布", "実施済み"],
      ],
    },
    {
      title: {
        ja: "番号の代わりの「－」（placeholder-text が指摘します）",
        en: "－ in place of required numbers (reported by `placeholder-text`)",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"],
        ["－", "監査の実施", "内閣官房", "既に実施済み", "・7月に行った。"],
        ["－", "訓練の実施", "内閣官房", "既に実施済み", "・9月に行った。"],
      ],
      schema: secureJapan,
      others: ["placeholder-text", "placeholder-text"],
    },
    {
      title: {
        ja: "府省庁ごとの行で繰り返された一つの施策の番号",
        en: "The number of one measure on the row of each organization",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "内閣官房", "実施済み"],
        [null, null, "総務省", "実施済み"],
      ],
    },
  ],
  invalid: [
    {
      title: {
        ja: "同じ番号（文字と数値、全角と半角は区別しません）",
        en: "The same number, as text, as a number or in full width",
      },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "実施済み"],
        [1, "監査の実施", "実施済み"],
        ["１", "訓練の実施", "実施済み"],
      ],
      findings: [
        { cell: "A3", value: "1", facts: { field: "施策番号", first: "A2" } },
        { cell: "A4", value: "１", facts: { field: "施策番号", first: "A2" } },
      ],
    },
    {
      title: {
        ja: "番号の並びに合わない前の方の番号",
        en: "The earlier of two numbers, which does not fit the sequence",
      },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["MAT-01", "統一基準の見直し", "実施済み"],
        ["SP-01", "監査の実施", "実施済み"],
        ["SP-01", "訓練の実施", "実施済み"],
        ["SP-02", "教材の作成", "実施済み"],
      ],
      findings: [{ cell: "A3", value: "SP-01", facts: { field: "施策番号", first: "A4" } }],
    },
    {
      title: {
        ja: "章の最初の番号を飛ばした前の方の番号",
        en: "The earlier number skips the first one of its chapter",
      },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["2-(3)-1", "統一基準の見直し", "実施済み"],
        ["3-(2)-1", "監査の実施", "実施済み"],
        ["3-(2)-1", "訓練の実施", "実施済み"],
        ["4-(1)-1", "教材の作成", "実施済み"],
      ],
      findings: [{ cell: "A3", value: "3-(2)-1", facts: { field: "施策番号", first: "A4" } }],
    },
    {
      title: { ja: "施策スキーマで重複を認めないその他の項目", en: "Another column that the schema calls unique" },
      rows: [
        ["施策番号", "施策名", "状況", "文書番号"],
        ["1", "統一基準の見直し", "実施済み", "閣安第12号"],
        ["2", "監査の実施", "実施済み", "閣安 第12号"],
      ],
      schema: withField({ name: "document", title: "文書番号", unique: true }),
      findings: [{ cell: "D3", value: "閣安 第12号", facts: { field: "文書番号", first: "D2" } }],
    },
  ],
});
