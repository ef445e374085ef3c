import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("planned-but-done", {
  about: {
    ja: "状況はこれから始めるとしながら、進捗状況には実施したことだけが書かれています。",
    en: "The status says work is yet to start, but the text only reports what was done.",
  },
  valid: [
    {
      title: { ja: "これから行うことの記述", en: "A text about future work" },
      rows: [
        header,
        ["1", "訓練の実施", "内閣官房", "実施予定", "・12月に訓練を行う予定。"],
        ["2", "調査の実施", "内閣官房", "実施予定", "・調査票を作った。11月に調査を行う。"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "実施したことだけの記述", en: "Only completed actions" },
      rows: [
        header,
        ["1", "訓練の実施", "内閣官房", "実施予定", "・6月に訓練を実施した。"],
        ["2", "事業の終了", "内閣官房", "実施予定", "・平成18年度で事業を終了。"],
      ],
      findings: [
        {
          cell: "E2",
          value: "・6月に訓練を実施した。",
          facts: { status: "実施予定", statusCell: "D2", words: "実施した" },
        },
        {
          cell: "E3",
          value: "・平成18年度で事業を終了。",
          facts: { status: "実施予定", statusCell: "D3", words: "終了" },
        },
      ],
    },
  ],
});
