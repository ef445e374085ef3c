import { casesOf } from "./case.ts";

const shortLabels = ["実施済み", "実施中", "実施予定", "未定", "遅れ", "中止"];

export const cases = casesOf("status-unlisted", {
  about: {
    ja: "状況が計画で定めた一覧のどれにも当たりません。最も近いものがあれば示しますが、自動では直しません。",
    en: "The status is not one of those the plan allows. The nearest one is suggested, never applied.",
  },
  valid: [
    {
      title: { ja: "一覧にある状況", en: "Listed statuses" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "実施済み"],
        ["2", "監査の実施", "実施中"],
      ],
    },
    {
      title: {
        ja: "略記と空欄（status-variant と value-required が指摘します）",
        en: "A short form and an empty cell (reported by `status-variant` and `value-required`)",
      },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "済"],
        ["2", "監査の実施", null],
      ],
      others: ["status-variant", "value-required"],
    },
  ],
  invalid: [
    {
      title: { ja: "どの状況にも近くない言葉", en: "Words that do not resemble any status" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "概ね順調"],
        ["2", "監査の実施", "=1+1"],
        ["3", "訓練の実施", 5],
      ],
      findings: [
        { cell: "C2", value: "概ね順調", facts: { shortLabels, nearest: undefined } },
        { cell: "C3", value: "=1+1", facts: { shortLabels, nearest: undefined } },
        { cell: "C4", value: "5", facts: { shortLabels, nearest: undefined } },
      ],
    },
    {
      title: { ja: "書き間違いと思われる状況", en: "A probable typing error" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "実施ずみ"],
      ],
      findings: [{ cell: "C2", value: "実施ずみ", facts: { shortLabels, nearest: "実施済み" } }],
    },
    {
      title: {
        ja: "一字違いでも意味が変わるため、候補を示さない状況",
        en: "One character would change the meaning, so no correction is offered",
      },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "未実施"],
      ],
      findings: [{ cell: "C2", value: "未実施", facts: { shortLabels, nearest: undefined } }],
    },
  ],
});
