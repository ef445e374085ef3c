import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況"];

export const cases = casesOf("organization-added", {
  about: {
    ja: "前回の担当府省庁に加えて、新しい府省庁が担当になっています。抜けた府省庁もあるときは organization-dropped が指摘します。",
    en: "An organization is responsible in addition to those of the previous workbook. If another one is gone as well, `organization-dropped` reports it.",
  },
  valid: [
    {
      title: { ja: "変わらない担当府省庁", en: "The same organizations" },
      rows: [header, ["1", "監査の実施", "総務省", "実施中"]],
      previous: [header, ["1", "監査の実施", "総務省", "実施中"]],
    },
    {
      title: { ja: "別の府省庁に替わった担当", en: "One organization in place of another" },
      rows: [header, ["1", "監査の実施", "財務省", "実施中"], ["2", "名簿の整備", "総務省", "実施中"]],
      previous: [header, ["1", "監査の実施", "総務省", "実施中"], ["2", "名簿の整備", "総務省", "実施中"]],
      others: ["organization-dropped"],
    },
  ],
  invalid: [
    {
      title: { ja: "加わった府省庁", en: "A further organization" },
      rows: [header, ["1", "監査の実施", "総務省、財務省", "実施中"]],
      previous: [header, ["1", "監査の実施", "総務省", "実施中"]],
      findings: [
        {
          cell: "C2",
          value: "総務省、財務省",
          facts: { added: ["財務省"], previous: { sheet: "前回", cell: "C2" }, formerName: undefined },
        },
      ],
    },
  ],
});
