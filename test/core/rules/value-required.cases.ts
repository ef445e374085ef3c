import { casesOf, secureJapan } from "./case.ts";

export const cases = casesOf("value-required", {
  about: {
    ja: "必ず記入する欄が空いています。状況によって必要になる欄は「理由などの記入漏れ」（reason-missing）が指摘します。",
    en: "A cell that every measure must fill in is empty. For what only some statuses require, see `reason-missing`.",
  },
  valid: [
    {
      title: { ja: "任意の欄の空欄", en: "Empty cells that may stay empty" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "備考"],
        [null, "統一基準の見直し", null, "実施済み", null],
      ],
    },
    {
      title: {
        ja: "府省庁ごとの行で、二行目以降を空けた施策の欄",
        en: "One row per organization, with the measure’s cells left blank on the second and later rows",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"],
        ["1", "統一基準の見直し", "内閣官房", "既に実施済み", "・6月に改定した。"],
        [null, null, "総務省", "既に実施済み", "・7月に周知した。"],
        ["2", "監査の実施", "内閣官房", "既に実施済み", "・7月に行った。"],
      ],
      schema: secureJapan,
    },
  ],
  invalid: [
    {
      title: { ja: "状況のどの列にも印がない施策", en: "A measure marked under none of the statuses" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "実施済み", "実施中", "進捗状況"],
        ["1", "統一基準の見直し", "内閣官房", "○", null, "・6月に改定した。"],
        ["2", "監査の実施", "内閣官房", null, "○", "・監査を進めている。"],
        ["3", "訓練の実施", "内閣官房", null, null, "・準備を進めている。"],
      ],
      findings: [{ cell: "D4", value: "", facts: { field: "状況", type: "status", isMarked: true } }],
    },
    {
      title: {
        ja: "必須項目の空欄と、空白や見えない文字だけの欄",
        en: "Required cells that are empty or hold only spaces or characters without width",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"],
        ["1", "統一基準の見直し", "内閣官房", null, "・6月に改定した。"],
        ["2", "監査の実施", "　", "既に実施済み", "\u200B"],
      ],
      schema: secureJapan,
      findings: [
        { cell: "D2", value: "", facts: { field: "状況", type: "status" } },
        { cell: "C3", value: "", facts: { field: "担当府省庁", type: "organizations" } },
        { cell: "E3", value: "", facts: { field: "進捗状況", type: "text" } },
      ],
    },
    {
      title: { ja: "施策スキーマで空欄とみなす語", en: "A word that the schema treats as an empty cell" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"],
        ["1", "統一基準の見直し", "内閣官房", "既に実施済み", "（空欄）"],
      ],
      schema: { ...secureJapan, missingValues: ["", "（空欄）"] },
      findings: [{ cell: "E2", value: "", facts: { field: "進捗状況", type: "text" } }],
    },
  ],
});
