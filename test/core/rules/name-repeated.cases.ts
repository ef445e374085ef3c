import { casesOf, secureJapan } from "./case.ts";

export const cases = casesOf("name-repeated", {
  about: {
    ja: "同じ名前の施策が二つあります。二重に記入された可能性がありますが、同名の施策もあり得るため、要確認とします。",
    en: "Two measures have the same name. One was probably entered twice, but a plan can have both, so it is a warning.",
  },
  valid: [
    {
      title: { ja: "異なる名前", en: "Different names" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "監査の実施", "実施済み"],
        ["2", "監査の実施（再掲）", "実施済み"],
      ],
    },
    {
      title: { ja: "名前の空欄（value-required が指摘します）", en: "Names left empty (reported by `value-required`)" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"],
        ["1", null, "内閣官房", "既に実施済み", "・7月に行った。"],
        ["2", null, "内閣官房", "既に実施済み", "・9月に行った。"],
      ],
      schema: secureJapan,
      others: ["value-required", "value-required"],
    },
    {
      title: {
        ja: "別の節にある同じ名前（name-in-two-sections が指摘します）",
        en: "The same name in two sections (reported by `name-in-two-sections`)",
      },
      rows: [
        ["施策番号", "節", "施策名", "状況"],
        ["1", "基準づくり", "監査の実施", "実施済み"],
        ["2", "普及と啓発", "監査の実施", "実施済み"],
      ],
      others: ["name-in-two-sections"],
    },
  ],
  invalid: [
    {
      title: {
        ja: "同じ名前（空白と文字の幅は区別しません）",
        en: "The same name, with other spaces and character width",
      },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "Web会議の安全基準", "実施済み"],
        ["2", "監査の実施", "実施済み"],
        ["3", "Ｗｅｂ会議の 安全基準", "実施済み"],
      ],
      findings: [{ cell: "B4", value: "Ｗｅｂ会議の 安全基準", facts: { first: "B2" } }],
    },
  ],
});
