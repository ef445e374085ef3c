import { casesOf } from "./case.ts";

export const cases = casesOf("date-impossible", {
  about: {
    ja: "平成19年2月30日、昭和64年2月のように、存在しない日付です。",
    en: "The date does not exist, such as 平成19年2月30日 or 昭和64年2月.",
  },
  valid: [
    {
      title: { ja: "うるう日と、元号の最初の日・最後の日", en: "A leap day, and the first and last days of eras" },
      rows: [
        ["施策番号", "施策名", "状況", "完了日"],
        ["1", "統一基準の見直し", "実施済み", "平成16年2月29日"],
        ["2", "監査の実施", "実施済み", "昭和64年1月7日"],
        ["3", "訓練の実施", "実施済み", "平成元年1月8日"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "暦にない月と日", en: "Months and days that the calendar does not have" },
      rows: [
        ["施策番号", "施策名", "状況", "完了予定"],
        ["1", "統一基準の見直し", "実施中", "平成20年2月30日"],
        ["2", "監査の実施", "実施中", "２００８／１３／１"],
        ["3", "訓練の実施", "実施中", "平成19年第5四半期"],
        ["4", "教材の作成", "実施中", 20_080_231],
      ],
      findings: [
        { cell: "D2", value: "平成20年2月30日", facts: { field: "完了予定" } },
        { cell: "D3", value: "２００８／１３／１", facts: { field: "完了予定" } },
        { cell: "D4", value: "平成19年第5四半期", facts: { field: "完了予定" } },
        { cell: "D5", value: "20080231", facts: { field: "完了予定" } },
      ],
    },
    {
      title: { ja: "その元号になかった日", en: "Days outside their era" },
      rows: [
        ["施策番号", "施策名", "状況", "完了日"],
        ["1", "統一基準の見直し", "実施済み", "昭和64年1月8日"],
        ["2", "監査の実施", "実施済み", "平成元年1月7日"],
        ["3", "訓練の実施", "実施済み", "平成0年4月"],
      ],
      findings: [
        { cell: "D2", value: "昭和64年1月8日", facts: { field: "完了日" } },
        { cell: "D3", value: "平成元年1月7日", facts: { field: "完了日" } },
        { cell: "D4", value: "平成0年4月", facts: { field: "完了日" } },
      ],
    },
  ],
});
