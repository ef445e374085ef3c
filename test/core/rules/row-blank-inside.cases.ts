import { casesOf } from "./case.ts";

export const cases = casesOf("row-blank-inside", {
  about: {
    ja: "空行があると、並べ替え、絞り込み、ピボットテーブルの範囲がそこで途切れます（機械可読性ルール L1-03）。",
    en: "Sorting, filters and pivot tables stop at a blank row (machine-readability rule L1-03).",
  },
  valid: [
    {
      title: { ja: "空行の下に注記だけがある表", en: "Only a note below the blank row" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "実施済み"],
        [null, null, null],
        ["※ 状況は10月3日現在", null, null],
      ],
    },
    {
      title: {
        ja: "結合されたセルが続く行（cell-merged が指摘します）",
        en: "A row under merged cells (reported by `cell-merged`)",
      },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "実施済み"],
        [null, null, null],
        ["2", "監査の実施", "実施中"],
      ],
      extras: { merges: ["A2:A3", "B2:B3", "C2:C3"] },
      others: ["cell-merged"],
    },
  ],
  invalid: [
    {
      title: { ja: "施策と施策の間の空行", en: "Blank rows between measures" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "実施済み"],
        [null, null, null],
        ["2", "監査の実施", "実施中"],
        ["　", null, " "],
        ["3", "訓練の実施", "実施予定"],
      ],
      findings: [
        { cell: "A3", value: "", facts: { row: 3 } },
        { cell: "A5", value: "", facts: { row: 5 } },
      ],
    },
  ],
});
