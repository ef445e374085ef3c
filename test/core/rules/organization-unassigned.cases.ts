import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("organization-unassigned", {
  about: {
    ja: "担当府省庁に含まれない府省庁が、進捗状況で主語になっています。一覧にある府省庁だけを見ます。",
    en: "The text reports work by an organization that is not listed as responsible. Only listed organizations are recognized.",
  },
  valid: [
    {
      title: {
        ja: "担当の府省庁、協力した府省庁、総称に含まれる府省庁",
        en: "Responsible organizations, a supporting one, and a member of a group",
      },
      rows: [
        header,
        [
          "1",
          "手引の公表",
          "内閣官房、警察庁",
          "実施済み",
          "・内閣官房が総務省の協力を得て手引を公表し、都道府県警察において配布した。",
        ],
        ["2", "安全基準の改定", "重要インフラ所管省庁", "実施済み", "・金融庁において基準を改定した。"],
        ["3", "指針の公表", "内閣官房", "実施済み", "・内閣官房は、総務省が定める基準に合わせて指針を公表した。"],
      ],
    },
    {
      title: {
        ja: "一覧にない担当府省庁（organization-unlisted が指摘します）",
        en: "A responsible organization that is unlisted (reported by `organization-unlisted`)",
      },
      rows: [header, ["1", "手引の公表", "経済産業賞", "実施済み", "・経済産業省において手引を公表した。"]],
      others: ["organization-unlisted"],
    },
  ],
  invalid: [
    {
      title: { ja: "担当でない府省庁", en: "An organization that is not responsible" },
      rows: [
        header,
        ["1", "手引の公表", "内閣官房", "実施済み", "・内閣官房において案をまとめ、文部科学省において手引を配布した。"],
      ],
      findings: [
        {
          cell: "E2",
          value: "・内閣官房において案をまとめ、文部科学省において手引を配布した。",
          facts: { organizations: ["文部科学省"], organizationsCell: "C2" },
        },
      ],
    },
  ],
});
