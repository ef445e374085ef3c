import { casesOf } from "./case.ts";

export const cases = casesOf("bracket-unbalanced", {
  about: {
    ja: "開き括弧と閉じ括弧の数が合いません。全角と半角の括弧は対になるものとして扱い、行頭の「1)」のような項番は数えません。",
    en: "An opening or closing bracket has no match. Full-width and half-width brackets match each other; list numbers such as 1) at the start of a line are ignored.",
  },
  valid: [
    {
      title: {
        ja: "対になった括弧（幅は問いません）と項番",
        en: "Brackets in pairs, of either width, and list numbers",
      },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況"],
        ["1", "統一基準（第2版)の見直し", "実施済み", "・「基準『改定案』（概要）」を公表した。"],
        ["2", "監査の実施", "実施済み", "1) 計画を定めた。\nア）監査を行った。・(2)結果を公表した。"],
        ["3", "訓練の実施", "実施済み", "・「1）机上訓練」と「2）実地訓練」を行った。"],
      ],
    },
  ],
  invalid: [
    {
      title: {
        ja: "閉じていない括弧と、開いていない括弧",
        en: "A bracket that is not closed, and one that is not opened",
      },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況"],
        ["1", "統一基準の見直し", "実施済み", "・基準を改定した（平成19年6月。"],
        ["2", "監査の実施", "実施済み", "・監査を行った平成19年7月）。"],
      ],
      findings: [
        {
          cell: "D2",
          value: "・基準を改定した（平成19年6月。",
          facts: { bracket: "（", around: "・基準を改定した（平成19年6月。" },
        },
        {
          cell: "D3",
          value: "・監査を行った平成19年7月）。",
          facts: { bracket: "）", around: "行った平成19年7月）。" },
        },
      ],
    },
    {
      title: { ja: "互い違いの括弧", en: "Brackets that cross" },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況"],
        ["1", "統一基準の見直し", "実施済み", "・𠮷野町で「説明会（第1回」を開いた）。"],
      ],
      findings: [
        {
          cell: "D2",
          value: "・𠮷野町で「説明会（第1回」を開いた）。",
          facts: { bracket: "（", around: "・𠮷野町で「説明会（第1回」を開いた）。" },
        },
      ],
    },
  ],
});
