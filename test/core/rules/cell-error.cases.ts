import { casesOf, secureJapan } from "./case.ts";

export const cases = casesOf("cell-error", {
  about: {
    ja: "数式のエラー（#REF! など）が残っています。このセルについて他の規則は指摘しません。",
    en: "An error value such as #REF! was left in the cell. No other rule reports such a cell.",
  },
  valid: [
    {
      title: { ja: "エラー値を文字として述べた文", en: "A text that mentions an error value" },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "集計表の修正", "実施済み", "#REF! となっていた式を直した。"],
      ],
    },
  ],
  invalid: [
    {
      title: {
        ja: "数式のエラー値と、値として貼り付けられたエラー値",
        en: "A formula’s error, and one pasted as a value",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "完了予定"],
        ["1", "統一基準の見直し", { error: "#N/A" }, { error: "#REF!" }, "・6月に改定した。", null],
      ],
      extras: { guarded: { C2: "formula" } },
      schema: secureJapan,
      findings: [
        { cell: "C2", value: "#N/A", facts: { field: "担当府省庁", isFormula: true } },
        { cell: "D2", value: "#REF!", facts: { field: "状況", isFormula: false } },
      ],
    },
  ],
});
