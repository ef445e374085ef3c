import { casesOf } from "./case.ts";

export const cases = casesOf("completion-without-done", {
  about: {
    ja: "完了日が記入されているのに、状況が実施済みではありません。",
    en: "The row has a completion date, but its status does not mean done.",
  },
  valid: [
    {
      title: { ja: "実施済みの施策の完了日", en: "A measure that is done" },
      rows: [
        ["施策番号", "施策名", "状況", "完了日"],
        ["1", "統一基準の見直し", "実施済み", "平成19年6月14日"],
        ["2", "監査の実施", "実施中", null],
      ],
    },
    {
      title: {
        ja: "未来の完了日と、一覧にない状況（completed-in-future と status-unlisted が指摘します）",
        en: "A completion date in the future, and an unlisted status (reported by `completed-in-future` and `status-unlisted`)",
      },
      rows: [
        ["施策番号", "施策名", "状況", "完了日"],
        ["1", "統一基準の見直し", "実施中", "平成20年3月31日"],
        ["2", "監査の実施", "概ね順調", "平成19年9月"],
      ],
      others: ["completed-in-future", "status-unlisted"],
    },
  ],
  invalid: [
    {
      title: { ja: "完了日があるのに実施中とされた施策", en: "Completed, but with the status under way" },
      rows: [
        ["施策番号", "施策名", "状況", "完了日"],
        ["1", "統一基準の見直し", "実施中", "平成19年6月14日"],
      ],
      findings: [{ cell: "D2", value: "平成19年6月14日", facts: { field: "完了日", status: "実施中" } }],
    },
  ],
});
