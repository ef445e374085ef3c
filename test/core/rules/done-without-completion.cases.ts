import { casesOf } from "./case.ts";

export const cases = casesOf("done-without-completion", {
  about: {
    ja: "状況は実施済みですが、完了日の欄が空いています。完了日の列がない表では指摘しません。",
    en: "The status means done, but the completion date is empty. Tables without such a column are not checked.",
  },
  valid: [
    {
      title: {
        ja: "完了日のある施策と、まだ終わっていない施策",
        en: "A date of completion, and a measure that is not done",
      },
      rows: [
        ["施策番号", "施策名", "状況", "完了日"],
        ["1", "統一基準の見直し", "実施済み", "平成19年6月"],
        ["2", "監査の実施", "実施中", null],
      ],
    },
    {
      title: { ja: "完了日の列がない表", en: "A table without a column for it" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "実施済み"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "実施済みの施策の完了日の空欄", en: "Done, but the date is empty" },
      rows: [
        ["施策番号", "施策名", "状況", "完了日"],
        ["1", "統一基準の見直し", "実施済み", null],
      ],
      findings: [{ cell: "D2", value: "", facts: { field: "完了日", status: "実施済み" } }],
    },
  ],
});
