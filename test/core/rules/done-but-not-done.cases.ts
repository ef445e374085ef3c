import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("done-but-not-done", {
  about: {
    ja: "「未実施」「至っていない」「中止した」のように、実施していないことが書かれています。一部だけの中止などは「実施済みなのに続きがある記述」（done-but-continuing）が要確認とします。",
    en: "The text says the work was not done (未実施, 至っていない, 中止した). If only a part was not done, see done-but-continuing.",
  },
  valid: [
    {
      title: {
        ja: "実施した旨の記述と、実施済みでない状況",
        en: "A text that reports a completed action, with a status other than done",
      },
      rows: [
        header,
        ["1", "点検の実施", "内閣官房", "実施済み", "・未実施の機関に個別に指導を行った。"],
        ["2", "訓練の実施", "内閣官房", "未定", "・予算が確保できず、実施していない。"],
      ],
    },
    {
      title: {
        ja: "一部だけの中止（done-but-continuing が指摘します）",
        en: "Only a part was dropped (reported by `done-but-continuing`)",
      },
      rows: [header, ["1", "説明会の開催", "内閣官房", "実施済み", "・6回のうち2回が中止となった。"]],
      others: ["done-but-continuing"],
    },
  ],
  invalid: [
    {
      title: { ja: "実施していない、至っていない、中止したという記述", en: "Not carried out, not achieved, dropped" },
      rows: [
        header,
        ["1", "訓練の実施", "内閣官房", "実施済み", "・訓練は未実施である。"],
        ["2", "計画の策定", "内閣官房", "実施済み", "・関係機関との協議が続き、策定には至っていない。"],
        ["3", "研修の実施", "内閣官房", "実施済み", "・講師の都合により、研修を中止した。"],
      ],
      findings: [
        {
          cell: "E2",
          value: "・訓練は未実施である。",
          facts: { status: "実施済み", statusCell: "D2", words: "未実施である" },
        },
        {
          cell: "E3",
          value: "・関係機関との協議が続き、策定には至っていない。",
          facts: { status: "実施済み", statusCell: "D3", words: "至っていない" },
        },
        {
          cell: "E4",
          value: "・講師の都合により、研修を中止した。",
          facts: { status: "実施済み", statusCell: "D4", words: "中止した" },
        },
      ],
    },
  ],
});
