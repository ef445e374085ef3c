import { casesOf } from "./case.ts";

export const cases = casesOf("cell-merged", {
  about: {
    ja: "結合されたセルは、並べ替えや集計ができません（機械可読性ルール L1-12）。同じ行にわたる結合と、一つの列で縦に続く結合は、それぞれ一つの指摘にまとめます。見出しの行と、施策の間の小見出しの結合は対象外です。",
    en: "Merged cells cannot be sorted or counted (machine-readability rule L1-12). Areas merged across the same rows, and those merged downwards in one column, are reported once. Merged cells in the header, and in headings between measures, are not covered by this rule.",
  },
  valid: [
    {
      title: { ja: "表題と見出しの結合", en: "Merged cells in the title and the header" },
      rows: [
        ["進捗状況調査票", null, null, null],
        ["施策番号", "施策名", "進捗", null],
        [null, null, "状況", "取組状況"],
        ["1", "統一基準の見直し", "実施済み", "・6月に改定した。"],
      ],
      extras: { merges: ["A1:D1", "A2:A3", "B2:B3", "C2:D2"] },
    },
    {
      title: { ja: "表の下の注記の結合", en: "A merged note below the table" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "実施済み"],
        ["※ 状況は10月3日現在", null, null],
      ],
      extras: { merges: ["A3:C3"] },
    },
    {
      title: { ja: "表の中の小見出しの結合", en: "A merged heading within the table" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["第1章 政府機関の対策", null, null],
        ["1", "統一基準の見直し", "実施済み"],
      ],
      extras: { merges: ["A2:C2"] },
    },
  ],
  invalid: [
    {
      title: { ja: "府省庁ごとに行を分けるための結合", en: "Cells merged over the rows of two organizations" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "内閣官房", "実施済み"],
        [null, null, "総務省", "実施済み"],
      ],
      extras: { merges: ["B2:B3", "A2:A3"] },
      findings: [{ cell: "A2", value: "1", facts: { range: "A2:A3", others: 1 } }],
    },
    {
      title: {
        ja: "横に並んだセルと、項目でない列のセルの結合",
        en: "Merged side by side, and in a column of the workbook’s own",
      },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況", "備考", "決裁"],
        ["1", "統一基準の見直し", "実施済み", "・6月に改定した。", null, "済"],
        ["2", "監査の実施", "実施済み", "・7月に行った。", "年度末に再度行う。", null],
      ],
      extras: { merges: ["D2:E2", "F2:F3"] },
      findings: [
        { cell: "D2", value: "・6月に改定した。", facts: { range: "D2:E2", others: 0 } },
        { cell: "F2", value: "済", facts: { range: "F2:F3", others: 0 } },
      ],
    },
    {
      title: { ja: "章ごとに縦に結合された列", en: "A column merged downwards for each chapter" },
      rows: [
        ["施策番号", "章", "施策名", "状況"],
        ["1", "政府", "統一基準の見直し", "実施済み"],
        ["2", null, "監査の実施", "実施済み"],
        ["3", "企業", "訓練の実施", "実施済み"],
        ["4", null, "教材の作成", "実施済み"],
      ],
      extras: { merges: ["B4:B5", "B2:B3"] },
      findings: [{ cell: "B2", value: "政府", facts: { range: "B2:B3", others: 1 } }],
    },
  ],
});
