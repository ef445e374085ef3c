import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("done-but-planned", {
  about: {
    ja: "状況は実施済みですが、進捗状況には今後の予定しか書かれていません。実施したことと今後の予定が両方書かれているときは「実施済みなのに続きがある記述」（done-but-continuing）が要確認とします。",
    en: "The status says done, but the text only describes plans. If the text reports something done as well as further plans, see done-but-continuing.",
  },
  valid: [
    {
      title: { ja: "実施したことを述べる記述", en: "A text that reports a completed action" },
      rows: [
        header,
        ["1", "統一基準の見直し", "内閣官房", "実施済み", "・9月に改定案を決定した。"],
        ["2", "訓練の実施", "内閣官房", "実施予定", "・12月に訓練を行う予定。"],
      ],
    },
    {
      title: {
        ja: "実施したことと今後の予定（done-but-continuing が指摘します）",
        en: "A completed action and a planned one (reported by `done-but-continuing`)",
      },
      rows: [header, ["1", "手引の公表", "内閣官房", "実施済み", "・6月に手引を公表した。12月に説明会を開く予定。"]],
      others: ["done-but-continuing"],
    },
    {
      title: {
        ja: "続ける意向だけの記述（done-but-continuing が指摘します）",
        en: "Only the intention to continue (reported by `done-but-continuing`)",
      },
      rows: [header, ["1", "手引の普及", "内閣官房", "実施済み", "・引き続き普及に努める。"]],
      others: ["done-but-continuing"],
    },
  ],
  invalid: [
    {
      title: { ja: "予定だけの記述", en: "Plans only" },
      rows: [
        header,
        ["1", "統一基準の見直し", "内閣官房", "実施済み", "・12月の会議に諮る予定。"],
        ["2", "訓練の実施", "内閣官房", "実施済み", "・現在要領を作成中であり、平成20年2月に実施する。"],
        ["3", "窓口の開設", "内閣官房", "実施済み", "・年度内に開設することとしている。"],
      ],
      findings: [
        {
          cell: "E2",
          value: "・12月の会議に諮る予定。",
          facts: { status: "実施済み", statusCell: "D2", words: "12月…諮る予定" },
        },
        {
          cell: "E3",
          value: "・現在要領を作成中であり、平成20年2月に実施する。",
          facts: { status: "実施済み", statusCell: "D3", words: "平成20年2月…実施する" },
        },
        {
          cell: "E4",
          value: "・年度内に開設することとしている。",
          facts: { status: "実施済み", statusCell: "D4", words: "年度内…開設することとしている" },
        },
      ],
    },
  ],
});
