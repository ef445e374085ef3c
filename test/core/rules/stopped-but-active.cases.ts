import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("stopped-but-active", {
  about: {
    ja: "「中止」の施策の進捗状況に、実施中である旨や今後の予定だけが書かれ、取りやめた旨が見当たらないときに、要確認とします。",
    en: "The text of a measure that was stopped tells of work going on or planned, and not that it was given up.",
  },
  valid: [
    {
      title: { ja: "取りやめた旨の記述", en: "A text saying that it was dropped" },
      rows: [
        header,
        ["1", "講習会の開催", "内閣官房", "中止", "・感染が拡大したため、開催を見送った。"],
        ["2", "調査の実施", "内閣官房", "中止", "・予算が不足したため6月に中止した。代わりに統計を用いる予定。"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "実施中、予定の記述", en: "Work in progress, and a plan" },
      rows: [
        header,
        ["1", "調査の実施", "内閣官房", "中止", "・調査を実施している。"],
        ["2", "指針の策定", "内閣官房", "中止", "・12月に指針を公表する予定。"],
      ],
      findings: [
        {
          cell: "E2",
          value: "・調査を実施している。",
          facts: { status: "中止", statusCell: "D2", words: "実施している" },
        },
        {
          cell: "E3",
          value: "・12月に指針を公表する予定。",
          facts: { status: "中止", statusCell: "D3", words: "12月…公表する予定" },
        },
      ],
    },
  ],
});
