import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("organization-silent", {
  about: {
    ja: "誰が何をしたかが書かれている進捗状況に、担当府省庁の一部が出てきません。主語のない項目があるときと「全府省庁」のような総称は指摘しません。",
    en: "The text says which organization did what, but does not mention one of the responsible organizations. If a bullet names nobody, nothing is reported; a group need not be mentioned.",
  },
  valid: [
    {
      title: {
        ja: "全ての府省庁の記述、主語のない項目、総称",
        en: "All organizations mentioned, a bullet point without an organization, and groups",
      },
      rows: [
        header,
        [
          "1",
          "手引の公表",
          "内閣官房、総務省",
          "実施済み",
          "・内閣官房において手引を公表した。\n・総務省では説明会を開いた。",
        ],
        ["2", "訓練の実施", "内閣官房、総務省", "実施済み", "・内閣官房が要領を定めた。\n・訓練を2回行った。"],
        ["3", "点検の実施", "内閣官房、全府省庁", "実施済み", "・内閣官房において点検を行った。"],
        ["4", "対策の強化", "内閣官房、総務省", "実施済み", "・各府省庁において対策を講じた。"],
        ["5", "調査の実施", "内閣官房、総務省", "実施済み", "・総務省の協力を得て調査を行った。"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "記述のない府省庁", en: "Organizations that are not mentioned" },
      rows: [
        header,
        ["1", "手引の公表", "内閣官房、総務省、経済産業省", "実施済み", "・内閣官房において手引を公表した。"],
      ],
      findings: [
        {
          cell: "E2",
          value: "・内閣官房において手引を公表した。",
          facts: { organizations: ["総務省", "経済産業省"], organizationsCell: "C2" },
        },
      ],
    },
  ],
});
