import { casesOf } from "./case.ts";

const groups = ["番号", "施策名", "担当府省庁", "状況", null, null];
const statuses = [null, null, null, "実施済み", "実施中", "実施予定"];
const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:F1"];

export const cases = casesOf("status-marked-twice", {
  about: {
    ja: "状況ごとに列があり、当てはまる列に印を付ける表で、一つの施策の印が二つ以上あります。どちらで数えるのかが決まりません。",
    en: "In a table with a column for each status, one measure is marked in more than one of them. It cannot be told which of them counts.",
  },
  valid: [
    {
      title: { ja: "どの行も印が一つ", en: "One mark in each row" },
      rows: [
        groups,
        statuses,
        ["1", "統一基準の見直し", "内閣官房", "○", null, null],
        ["2", "監査の実施", "内閣官房", null, "○", null],
      ],
      extras: { merges },
    },
    {
      title: { ja: "印のない行（`value-required`が指摘）", en: "A row without a mark (reported by `value-required`)" },
      rows: [
        groups,
        statuses,
        ["1", "統一基準の見直し", "内閣官房", "○", null, null],
        ["2", "監査の実施", "内閣官房", null, "○", null],
        ["3", "訓練の実施", "内閣官房", null, null, null],
      ],
      extras: { merges },
      others: ["value-required"],
    },
  ],
  invalid: [
    {
      title: { ja: "二つの状況に印がある施策", en: "A measure marked under two statuses" },
      rows: [
        groups,
        statuses,
        ["1", "統一基準の見直し", "内閣官房", "○", null, null],
        ["2", "監査の実施", "内閣官房", null, "○", null],
        ["3", "訓練の実施", "内閣官房", null, "○", "○"],
      ],
      extras: { merges },
      findings: [{ cell: "E5", value: "実施中、実施予定", facts: {} }],
    },
  ],
});
