import { casesOf } from "./case.ts";

export const cases = casesOf("organization-variant", {
  about: {
    ja: "略称や別の書き方で書かれた府省庁です。自動で正式名称に直せます（機械可読性ルール L2-04、L3-09）。",
    en: "A short name or another variant of an organization’s name. It can be corrected automatically (machine-readability rules L2-04 and L3-09).",
  },
  valid: [
    {
      title: { ja: "正式名称（区切りの書き方は問いません）", en: "Official names, with any separator" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "内閣官房、総務省", "実施済み"],
        ["2", "監査の実施", "総務省・\n経済産業省", "実施中"],
      ],
    },
    {
      title: {
        ja: "一覧にない府省庁（organization-unlisted が指摘します）",
        en: "No listed organization (reported by `organization-unlisted`)",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "郵政省", "実施済み"],
      ],
      others: ["organization-unlisted"],
    },
  ],
  invalid: [
    {
      title: { ja: "略称と総称の別の書き方", en: "Short names, and another wording of a group" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "内閣官房、経産省，文科省", "実施済み"],
        ["2", "監査の実施", "各府省庁", "実施中"],
      ],
      findings: [
        {
          cell: "C2",
          value: "内閣官房、経産省，文科省",
          facts: {
            variants: [
              { text: "経産省", name: "経済産業省" },
              { text: "文科省", name: "文部科学省" },
            ],
          },
          fix: "内閣官房、経済産業省，文部科学省",
        },
        {
          cell: "C3",
          value: "各府省庁",
          facts: { variants: [{ text: "各府省庁", name: "全府省庁" }] },
          fix: "全府省庁",
        },
      ],
    },
    {
      title: {
        ja: "文字の間の空白と、括弧の付記がある略称",
        en: "Spaces within a name, and a short name with an addition",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "総 務 省\n経産省（商務情報政策局）", "実施済み"],
      ],
      findings: [
        {
          cell: "C2",
          value: "総 務 省\n経産省（商務情報政策局）",
          facts: {
            variants: [
              { text: "総 務 省", name: "総務省" },
              { text: "経産省（商務情報政策局）", name: "経済産業省" },
            ],
          },
          fix: "総務省\n経済産業省（商務情報政策局）",
        },
      ],
    },
    {
      title: {
        ja: "二度書かれた府省庁の略称（どちらを消すかは人が決めるため、自動では直しません）",
        en: "A short name of what is named twice (not corrected: which one to delete is for a person to say)",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "経産省、経済産業省", "実施済み"],
        ["2", "監査の実施", "厚生労働省、経産省、経済産業省、文科省", "実施中"],
      ],
      findings: [
        {
          cell: "C2",
          value: "経産省、経済産業省",
          facts: { variants: [{ text: "経産省", name: "経済産業省" }] },
        },
        {
          cell: "C3",
          value: "厚生労働省、経産省、経済産業省、文科省",
          facts: {
            variants: [
              { text: "経産省", name: "経済産業省" },
              { text: "文科省", name: "文部科学省" },
            ],
          },
          fix: "厚生労働省、経産省、経済産業省、文部科学省",
        },
      ],
      others: ["organization-repeated", "organization-repeated"],
    },
  ],
});
