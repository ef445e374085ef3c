import { casesOf } from "./case.ts";

export const cases = casesOf("date-impossible-in-text", {
  about: {
    ja: "6月31日、13月など、暦にない日付が文の中にあります。日付の列の値は date-impossible が指摘します。2月29日は、年によってある日なので指摘しません。",
    en: "The text contains a date that no calendar has, such as 6月31日 or 13月. For values in date columns, see date-impossible. 2月29日 is accepted, since it exists in some years.",
  },
  valid: [
    {
      title: { ja: "ある日付、期間、うるう日", en: "Dates that exist, durations, a leap day" },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "統一基準の見直し", "実施済み", "9月30日、12月31日、2月29日。18か月、24月間、第13月、1.13月。"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "ない日、ない月", en: "Days and months that do not exist" },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "統一基準の見直し", "実施済み", "平成19年6月31日に公表し、2月30日まで意見を募った。"],
        ["2", "監査の実施", "実施済み", "１３月に監査"],
        ["3", "訓練の実施", "実施済み", "0月1日と7月0日"],
      ],
      findings: [
        {
          cell: "D2",
          value: "平成19年6月31日に公表し、2月30日まで意見を募った。",
          facts: { dates: ["6月31日", "2月30日"] },
        },
        { cell: "D3", value: "１３月に監査", facts: { dates: ["１３月"] } },
        { cell: "D4", value: "0月1日と7月0日", facts: { dates: ["0月1日", "7月0日"] } },
      ],
    },
  ],
});
