import { casesOf } from "./case.ts";

const header = ["施策番号", "節", "施策名", "担当府省庁", "状況"];

export const cases = casesOf("name-in-two-sections", {
  about: {
    ja: "同じ名前の施策が二つの節にあり、二重に数えられるおそれがあるため、要確認とします。同じ節の中にあるときは「施策名の重複」（name-repeated）が指摘します。",
    en: "Measures with the same name appear in two sections and may be counted twice. Within one section, name-repeated reports them.",
  },
  valid: [
    {
      title: { ja: "異なる名前", en: "Different names" },
      rows: [
        header,
        ["1", "第1節", "訓練の実施", "内閣官房", "実施済み"],
        ["2", "第2節", "研修の実施", "内閣官房", "実施済み"],
      ],
    },
    {
      title: {
        ja: "同じ節の同じ名前（name-repeated が指摘します）",
        en: "The same name within a section (reported by `name-repeated`)",
      },
      rows: [
        header,
        ["1", "第1節", "訓練の実施", "内閣官房", "実施済み"],
        ["2", "第1節", "訓練の実施", "内閣官房", "実施済み"],
      ],
      others: ["name-repeated"],
    },
  ],
  invalid: [
    {
      title: { ja: "二つの節にある同じ名前", en: "The same name in two sections" },
      rows: [
        header,
        ["1", "第1節", "訓練の実施", "内閣官房", "実施済み"],
        ["2", "第2節", "訓練の実施", "内閣官房", "実施済み"],
      ],
      findings: [{ cell: "C3", value: "訓練の実施", facts: { first: "C2", section: "第2節", firstSection: "第1節" } }],
    },
  ],
});
