import { casesOf } from "./case.ts";

export const cases = casesOf("rate-out-of-range", {
  about: {
    ja: "進捗率が200%を、達成率が1000%を超えるか、率が負の値になっています。多くは桁や単位の誤りです。百分率の数値（45）と割合（0.45）のどちらで書かれた列かは、列全体から判断します。",
    en: "A rate of work is above 200%, a rate of achievement is above 1000%, or a rate is negative, usually because of a wrong digit or unit. Whether a column holds percentages (45) or fractions (0.45) is determined from the whole column.",
  },
  valid: [
    {
      title: {
        ja: "割合、百分率、目標を超えた達成、数値でない記載",
        en: "Shares, a target that was exceeded, and no number",
      },
      rows: [
        ["施策番号", "施策名", "状況", "進捗率", "達成率"],
        ["1", "統一基準の見直し", "実施中", 0.45, 118],
        ["2", "監査の実施", "実施中", 2, 1000],
        ["3", "訓練の実施", "実施中", "集計中", 0],
        ["4", "教材の作成", "実施中", null, 3],
      ],
    },
    {
      title: { ja: "率の列が二つあり、どちらか決められない", en: "Two rate columns, so neither is used" },
      rows: [
        ["施策番号", "施策名", "状況", "前年度 進捗率", "今年度 進捗率"],
        ["1", "統一基準の見直し", "実施中", "450%", "1180%"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "桁の誤り、負の値", en: "One digit too many, and a negative value" },
      rows: [
        ["施策番号", "施策名", "状況", "進捗率（％）", "備考"],
        ["1", "統一基準の見直し", "実施中", "1180%", null],
        ["2", "監査の実施", "実施中", 45, null],
        ["3", "訓練の実施", "実施中", 201, null],
        ["4", "教材の作成", "実施中", "▲5%", null],
      ],
      findings: [
        { cell: "D2", value: "1180%", facts: { field: "進捗率（％）", greatest: "200%" } },
        { cell: "D4", value: "201%", facts: { field: "進捗率（％）", greatest: "200%" } },
        { cell: "D5", value: "▲5%", facts: { field: "進捗率（％）", greatest: "200%" } },
      ],
    },
    {
      title: { ja: "目標の10倍を超える達成率", en: "More than ten times the target" },
      rows: [
        ["施策番号", "施策名", "状況", "達成率"],
        ["1", "統一基準の見直し", "実施中", "1001%"],
        ["2", "監査の実施", "実施中", "118%"],
      ],
      findings: [{ cell: "D2", value: "1001%", facts: { field: "達成率", greatest: "1000%" } }],
    },
  ],
});
