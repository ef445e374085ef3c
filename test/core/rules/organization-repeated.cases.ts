import { casesOf } from "./case.ts";

export const cases = casesOf("organization-repeated", {
  about: {
    ja: "同じ府省庁が一つのセルに二度書かれています。略称と正式名称で書かれた場合も含みます。",
    en: "The same organization appears twice in a cell, possibly once by its short name.",
  },
  valid: [
    {
      title: {
        ja: "一度ずつ書かれた府省庁と、一つの府省庁の部局",
        en: "Organizations named once, and one with its departments",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "総務省、内閣官房", "実施済み"],
        ["2", "監査の実施", "総務省／大臣官房／企画課", "実施中"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "同じ府省庁が三度書かれたセル", en: "The same organization three times" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "総務省、内閣官房、総務省、総務省", "実施済み"],
      ],
      findings: [{ cell: "C2", value: "総務省、内閣官房、総務省、総務省", facts: { name: "総務省" } }],
    },
    {
      title: {
        ja: "正式名称と略称（organization-variant も指摘します）",
        en: "Once under its short name (also reported by `organization-variant`)",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "経産省、経済産業省", "実施済み"],
      ],
      findings: [{ cell: "C2", value: "経産省、経済産業省", facts: { name: "経済産業省" } }],
      others: ["organization-variant"],
    },
  ],
});
