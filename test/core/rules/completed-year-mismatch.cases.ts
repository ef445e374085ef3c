import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "状況", "進捗状況", "完了日"];

export const cases = casesOf("completed-year-mismatch", {
  about: {
    ja: "完了日の年が、進捗状況に書かれた同じ月の年と一年違います。年だけの書き誤りと思われます。",
    en: "The year of the completion date differs by one from the year that the progress text gives for the same month. It is probably a slip.",
  },
  valid: [
    {
      title: {
        ja: "本文と同じ年の完了日、月の違う時期",
        en: "A completion date in the year of the text, and another month",
      },
      rows: [
        header,
        ["1", "基準の見直し", "実施済み", "・平成19年6月に改定した。", "平成19年6月20日"],
        ["2", "監査の実施", "実施済み", "・平成18年5月に開始した。", "平成19年6月"],
        ["3", "訓練の実施", "実施済み", "・6月に訓練を実施した。", "平成18年6月"],
      ],
    },
    {
      title: { ja: "どちらの年も書かれた本文、長い期間", en: "A text with both years, and a longer period" },
      rows: [
        header,
        ["1", "基準の見直し", "実施済み", "・平成18年6月に続き、平成19年6月に改定した。", "平成19年6月20日"],
        ["2", "監査の実施", "実施済み", "・平成18年度に監査を行った。", "平成19年4月"],
        ["3", "訓練の実施", "実施済み", "・平成17年6月に訓練を始めた。", "平成19年6月"],
        ["4", "教材の作成", "実施済み", "・平成18年4月に公表した。", "平成19年度"],
        ["5", "手引の作成", "実施中", "・平成18年4月に公表した。", null],
        ["6", "窓口の設置", "実施済み", "・平成18年4月から6月にかけて窓口を設けた。", "平成19年4月"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "一年違う完了日", en: "A completion date one year off" },
      rows: [
        header,
        ["1", "基準の見直し", "実施済み", "・平成19年6月に改定した。", "平成18年6月20日"],
        ["2", "監査の実施", "実施済み", "・平成18年9月1日に監査を終えた。", "平成19年9月"],
      ],
      findings: [
        { cell: "E2", value: "平成18年6月20日", facts: { date: "平成19年6月", textCell: "D2" } },
        { cell: "E3", value: "平成19年9月", facts: { date: "平成18年9月1日", textCell: "D3" } },
      ],
    },
  ],
});
