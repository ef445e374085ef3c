import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("relative-date", {
  about: {
    ja: "「本年1月」「昨年度」は、後から読むと何年のことか分かりません（機械可読性ルール L3-05）。年のない月と「年度内」は報告の年度のこととして読み、指摘しません。",
    en: "本年1月 or 昨年度 can no longer be placed later on (rule L3-05). A month without a year, and 年度内, refer to the reported year and are accepted.",
  },
  valid: [
    {
      title: {
        ja: "年のある日付、報告の年度の月、前の日付に続くもの",
        en: "Dates with a year, months of the reporting year, and words that follow a date",
      },
      rows: [
        header,
        ["1", "手引の公表", "内閣官房", "実施済み", "・平成19年6月に公表し、同年8月に配布した。"],
        ["2", "訓練の実施", "内閣官房", "実施予定", "・年度内に行う。11月に要領を定める。"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "書いた時点から数える日付", en: "Relative dates" },
      rows: [header, ["1", "手引の公表", "内閣官房", "実施済み", "・昨年度の検討を踏まえ、本年6月に公表した。"]],
      findings: [
        { cell: "E2", value: "・昨年度の検討を踏まえ、本年6月に公表した。", facts: { dates: ["昨年度", "本年6月"] } },
      ],
    },
  ],
});
