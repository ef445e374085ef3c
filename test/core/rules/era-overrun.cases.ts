import { casesOf } from "./case.ts";

export const cases = casesOf("era-overrun", {
  about: {
    ja: "平成32年のように、元号の最後の日より後の年です。改元前に作られた計画に残っていることがあります。",
    en: "The year is after the end of its era, such as 平成32年. Plans made before the change of era often contain such years.",
  },
  valid: [
    {
      title: { ja: "平成の最後の日、平成31年度、令和", en: "The last day of 平成, fiscal year 平成31, and 令和" },
      rows: [
        ["施策番号", "施策名", "状況", "完了予定"],
        ["1", "統一基準の見直し", "実施中", "平成31年4月30日"],
        ["2", "監査の実施", "実施中", "平成31年度末"],
        ["3", "訓練の実施", "実施中", "令和元年5月1日"],
      ],
    },
    {
      title: {
        ja: "なかったことが確かな日付（date-impossible が指摘します）",
        en: "A date that is certainly impossible (reported by `date-impossible`)",
      },
      rows: [
        ["施策番号", "施策名", "状況", "完了日"],
        ["1", "統一基準の見直し", "実施済み", "昭和64年2月"],
      ],
      others: ["date-impossible"],
    },
  ],
  invalid: [
    {
      title: { ja: "改元後の平成", en: "平成 after the era ended" },
      rows: [
        ["施策番号", "施策名", "状況", "完了予定"],
        ["1", "統一基準の見直し", "実施中", "平成31年5月1日"],
        ["2", "監査の実施", "実施中", "H32年度末"],
      ],
      findings: [
        {
          cell: "D2",
          value: "平成31年5月1日",
          facts: { field: "完了予定", writtenEra: "平成", writtenYear: 31, era: "令和", eraYear: 1, year: 2019 },
        },
        {
          cell: "D3",
          value: "H32年度末",
          facts: { field: "完了予定", writtenEra: "平成", writtenYear: 32, era: "令和", eraYear: 2, year: 2020 },
        },
      ],
    },
  ],
});
