import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況"];

export const cases = casesOf("organization-dropped", {
  about: {
    ja: "前回の担当府省庁の一部が、今回の担当にありません。「関係府省庁」などのまとめた書き方や、誤記と思われる名前があるときは比べません。表全体で一つの名前が別の名前に変わったときは、組織の改称とみなして指摘しません。",
    en: "An organization that was responsible for the measure in the previous workbook is no longer named. Groups such as 関係府省庁 and names that may be slips are not compared. If a name is gone from the whole table and a new one has come, the organization was probably renamed, and nothing is reported.",
  },
  valid: [
    {
      title: { ja: "順序、略称、まとめた書き方の違い", en: "Differences in order, short names and groups" },
      rows: [
        header,
        ["1", "監査の実施", "経済産業省、総務省", "実施中"],
        ["2", "名簿の整備", "全府省庁", "実施中"],
        ["3", "手引きの作成", null, "実施中"],
      ],
      previous: [
        header,
        ["1", "監査の実施", "総務省、経産省", "実施中"],
        ["2", "名簿の整備", "総務省、財務省", "実施中"],
        ["3", "手引きの作成", "総務省", "実施中"],
      ],
    },
    {
      title: { ja: "名前の変わった組織", en: "An organization with a new name" },
      rows: [header, ["1", "監査の実施", "デジタル庁", "実施中"], ["2", "名簿の整備", "デジタル庁、総務省", "実施中"]],
      previous: [header, ["1", "監査の実施", "内閣官房", "実施中"], ["2", "名簿の整備", "内閣官房、総務省", "実施中"]],
    },
  ],
  invalid: [
    {
      title: { ja: "担当から抜けた府省庁", en: "An organization that is missing now" },
      rows: [header, ["1", "監査の実施", "総務省", "実施中"], ["2", "名簿の整備", "経済産業省", "実施中"]],
      previous: [
        header,
        ["1", "監査の実施", "総務省、経済産業省", "実施中"],
        ["2", "名簿の整備", "経済産業省", "実施中"],
      ],
      findings: [
        {
          cell: "C2",
          value: "総務省",
          facts: {
            dropped: ["経済産業省"],
            added: [],
            previous: { sheet: "前回", cell: "C2" },
            formerName: undefined,
          },
        },
      ],
    },
    {
      title: { ja: "別の府省庁に替わった担当", en: "Another organization in its place" },
      rows: [
        header,
        ["1", "監査の実施", "総務省、財務省", "実施中"],
        ["2", "名簿の整備", "経済産業省、財務省", "実施中"],
      ],
      previous: [
        header,
        ["1", "監査の実施", "総務省、経済産業省", "実施中"],
        ["2", "名簿の整備", "経済産業省、財務省", "実施中"],
      ],
      findings: [
        {
          cell: "C2",
          value: "総務省、財務省",
          facts: {
            dropped: ["経済産業省"],
            added: ["財務省"],
            previous: { sheet: "前回", cell: "C2" },
            formerName: undefined,
          },
        },
      ],
    },
  ],
});
