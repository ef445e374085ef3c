import { casesOf, secureJapan } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("progress-without-claim", {
  about: {
    ja: "目的や必要性だけが書かれていて、どこまで進んだのかが読み取れません。「特になし」などは「内容のない記載」（placeholder-text）が指摘します。",
    en: "The text only says what the work is for, or that it is needed. For a text such as 特になし, see placeholder-text.",
  },
  valid: [
    {
      title: { ja: "日本語でない記述", en: "A text in another language" },
      rows: [header, ["1", "訓練の実施", "内閣官房", "実施済み", "Exempt under Section 43 of the Act"]],
    },
    {
      title: {
        ja: "どこまで進んだかの記述、別の場所を示す記述",
        en: "A text that says how far the work has got, and one that says where this is reported",
      },
      rows: [
        header,
        ["1", "訓練の実施", "内閣官房", "実施済み", "・6月に訓練を実施した。"],
        ["2", "監査の実施", "内閣官房", "実施済み", "・各機関の結果は別紙のとおり。"],
      ],
    },
    {
      title: { ja: "読み取れない記述", en: "A text that was not understood" },
      rows: [
        header,
        ["1", "訓練の実施", "内閣官房", "実施済み", "・訓練を受講した職員の割合"],
        ["2", "連携の強化", "内閣官房", "実施中", "・関係機関の連携が必要である。\n・連絡会の件数 12件"],
      ],
    },
    {
      title: {
        ja: "「特になし」だけの記述（placeholder-text が指摘します）",
        en: "Only 特になし (reported by `placeholder-text`)",
      },
      rows: [header, ["1", "訓練の実施", "内閣官房", "既に実施済み", "特になし"]],
      schema: secureJapan,
      others: ["placeholder-text"],
    },
  ],
  invalid: [
    {
      title: { ja: "目的や必要性だけの記述", en: "Only the purpose, or the need" },
      rows: [
        header,
        ["1", "訓練の実施", "内閣官房", "実施済み", "・職員の対応能力を高めることを目的とする。"],
        ["2", "連携の強化", "内閣官房", "実施中", "・関係機関の一層の連携が必要である。"],
        ["3", "制度の普及", "内閣官房", "実施中", "・制度の普及に鋭意努力する。"],
      ],
      findings: [
        {
          cell: "E2",
          value: "・職員の対応能力を高めることを目的とする。",
          facts: { status: "実施済み", statusCell: "D2" },
        },
        { cell: "E3", value: "・関係機関の一層の連携が必要である。", facts: { status: "実施中", statusCell: "D3" } },
        { cell: "E4", value: "・制度の普及に鋭意努力する。", facts: { status: "実施中", statusCell: "D4" } },
      ],
    },
  ],
});
