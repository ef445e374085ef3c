import { casesOf } from "./case.ts";

export const cases = casesOf("start-after-due", {
  about: {
    ja: "開始の日付が完了予定より後です。年度や月だけの日付は、その最後の日と最初の日で比べます。",
    en: "The measure starts after it is due. For a month or a year, its first and last day are compared.",
  },
  valid: [
    {
      title: { ja: "同じ年度、日付でない記載、期限のない行", en: "The same year, no date, and no due date" },
      rows: [
        ["施策番号", "施策名", "状況", "開始時期", "完了予定"],
        ["1", "統一基準の見直し", "実施中", "平成19年12月", "平成19年度"],
        ["2", "監査の実施", "実施中", "通年", "平成19年12月"],
        ["3", "訓練の実施", "実施中", "平成20年4月", null],
        ["4", "教材の作成", "実施中", null, "平成19年12月"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "期限より後の開始", en: "A start date after the due date" },
      rows: [
        ["施策番号", "施策名", "状況", "着手年月", "完了予定"],
        ["1", "統一基準の見直し", "実施中", "平成20年4月", "平成19年度"],
        ["2", "監査の実施", "実施中", 39_539, 39_538],
      ],
      findings: [
        {
          cell: "D2",
          value: "平成20年4月",
          facts: { field: "着手年月", due: "平成19年度", dueField: "完了予定" },
        },
        { cell: "D3", value: "2008-04-01", facts: { field: "着手年月", due: "2008-03-31", dueField: "完了予定" } },
      ],
    },
  ],
});
