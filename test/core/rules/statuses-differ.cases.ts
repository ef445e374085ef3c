import { casesOf } from "./case.ts";

export const cases = casesOf("statuses-differ", {
  about: {
    ja: "一施策を府省庁ごとの行に分けた表で、行によって状況が異なります。施策としては最も進んでいない状況で数えることをお知らせします。",
    en: "In a table with one row per organization, the rows of one measure have different statuses. The measure is counted with the least advanced one.",
  },
  valid: [
    {
      title: { ja: "府省庁ごとの行の状況が同じ施策", en: "All organizations state the same status" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "内閣官房", "実施済み"],
        [null, null, "総務省", "実施済み"],
        ["2", "監査の実施", "内閣官房", "実施中"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "府省庁によって状況が異なる施策", en: "Organizations that state different statuses" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "内閣官房", "実施済み"],
        [null, null, "総務省", "実施予定"],
        [null, null, "経済産業省", "実施中"],
      ],
      findings: [
        {
          cell: "D2",
          value: "実施済み",
          facts: {
            statuses: [
              { cell: "D2", status: "実施済み" },
              { cell: "D3", status: "実施予定" },
              { cell: "D4", status: "実施中" },
            ],
            counted: "実施予定",
          },
        },
      ],
    },
  ],
});
