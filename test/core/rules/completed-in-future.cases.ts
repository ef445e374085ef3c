import { casesOf } from "./case.ts";

export const cases = casesOf("completed-in-future", {
  about: {
    ja: "完了日が基準日より後です。完了はすでに起きたことに限ります。",
    en: "The completion date is after the reporting date.",
  },
  valid: [
    {
      title: {
        ja: "基準日当日の完了と、基準日を含む月の完了",
        en: "Completed on the reporting date, and in its month",
      },
      rows: [
        ["施策番号", "施策名", "状況", "完了日"],
        ["1", "統一基準の見直し", "実施済み", "平成19年10月3日"],
        ["2", "監査の実施", "実施済み", "平成19年10月"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "基準日（平成19年10月3日）より後の完了", en: "Completed after the reporting date, 2007-10-03" },
      rows: [
        ["施策番号", "施策名", "状況", "完了日"],
        ["1", "統一基準の見直し", "実施済み", "平成19年10月4日"],
        ["2", "監査の実施", "実施中", 39_538],
      ],
      findings: [
        { cell: "D2", value: "平成19年10月4日", facts: { reportingDate: "2007-10-03" } },
        { cell: "D3", value: "2008-03-31", facts: { reportingDate: "2007-10-03" } },
      ],
    },
  ],
});
