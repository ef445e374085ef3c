import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "状況", "進捗状況"];

export const cases = casesOf("status-regressed", {
  about: {
    ja: "状況が前回より遅れた段階になっています。見直しなどで実際に戻ることもあるため、要確認とします。府省庁ごとの行がある施策は、最も進んでいない状況どうしを比べます。",
    en: "The status is less advanced than in the previous workbook. This can be correct after a review, so it is a warning. If organizations have rows of their own, the least advanced statuses are compared.",
  },
  valid: [
    {
      title: { ja: "進んだ状況と、変わらない状況", en: "Statuses that advanced or stayed the same" },
      rows: [header, ["1", "監査の実施", "実施済み", "・実施。"], ["2", "名簿の整備", "実施中", "・配布中。"]],
      previous: [header, ["1", "監査の実施", "実施中", "・着手。"], ["2", "名簿の整備", "実施中", "・着手。"]],
    },
    {
      title: {
        ja: "一覧にない状況（status-unlisted が指摘します）",
        en: "A status that is not listed (reported by `status-unlisted`)",
      },
      rows: [header, ["1", "監査の実施", "保留", "・見送り。"]],
      previous: [header, ["1", "監査の実施", "実施済み", "・実施。"]],
      others: ["status-unlisted"],
    },
  ],
  invalid: [
    {
      title: { ja: "実施済みから実施中に戻った状況", en: "From done back to under way" },
      rows: [header, ["1", "監査の実施", "実施中", "・再度着手。"]],
      previous: [header, ["1", "監査の実施", "実施済み", "・実施。"]],
      findings: [
        {
          cell: "C2",
          value: "実施中",
          facts: {
            before: "実施済み",
            now: "実施中",
            previous: { sheet: "前回", cell: "C2" },
            formerName: undefined,
          },
        },
      ],
    },
  ],
});
