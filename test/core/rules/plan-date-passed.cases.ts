import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("plan-date-passed", {
  about: {
    ja: "「9月末までに公表予定」のように、予定とした時期が基準日より前です。遅れているか、書き直されていないおそれがあるため、要確認とします。完了予定の欄は「期限を過ぎた予定」（plan-overdue）が見ます。",
    en: "What is planned is dated before the reporting date: either it is late, or the text was not updated. For the due date, see plan-overdue.",
  },
  valid: [
    {
      title: { ja: "これからの予定、名詞に係る日付", en: "Future plans, and a date that belongs to a noun" },
      rows: [
        header,
        ["1", "手引の公表", "内閣官房", "実施予定", "・12月に公表する予定。"],
        ["2", "評価の公表", "内閣官房", "実施予定", "・平成18年度に行った評価の結果を公表する予定。"],
      ],
    },
    {
      title: {
        ja: "実施済みの施策の予定（done-but-planned が指摘します）",
        en: "A plan in a measure that is done (reported by `done-but-planned`)",
      },
      rows: [header, ["1", "手引の公表", "内閣官房", "実施済み", "・9月末までに公表する予定。"]],
      others: ["done-but-planned"],
    },
  ],
  invalid: [
    {
      title: { ja: "基準日（2007年10月3日）より前の予定", en: "Planned before the reporting date, 2007-10-03" },
      rows: [
        header,
        ["1", "手引の公表", "内閣官房", "実施中", "・9月末までに公表予定。"],
        ["2", "訓練の実施", "内閣官房", "実施予定", "・平成19年7月に訓練を行う。"],
      ],
      findings: [
        {
          cell: "E2",
          value: "・9月末までに公表予定。",
          facts: { field: "進捗状況", date: "9月末まで", words: "公表予定", reportingDate: "2007-10-03" },
        },
        {
          cell: "E3",
          value: "・平成19年7月に訓練を行う。",
          facts: { field: "進捗状況", date: "平成19年7月", words: "訓練を行う", reportingDate: "2007-10-03" },
        },
      ],
    },
    {
      title: {
        ja: "理由と今後の対応の列にある、過ぎた予定",
        en: "A plan that has passed, in a column of reasons and plans",
      },
      rows: [
        [...header, "課題・対応"],
        ["1", "手引の公表", "内閣官房", "実施中", "・案を作成した。", "人員の不足。9月末までに公表予定。"],
      ],
      findings: [
        {
          cell: "F2",
          value: "人員の不足。9月末までに公表予定。",
          facts: { field: "理由", date: "9月末まで", words: "公表予定", reportingDate: "2007-10-03" },
        },
      ],
    },
    {
      title: { ja: "今後の予定の列にある、過ぎた予定", en: "A plan that has passed, in the column of what is to come" },
      rows: [
        [...header, "今後の予定"],
        ["1", "手引の公表", "内閣官房", "実施中", "・案を作成した。", "・9月末までに公表予定。"],
      ],
      findings: [
        {
          cell: "F2",
          value: "・9月末までに公表予定。",
          facts: { field: "今後の予定", date: "9月末まで", words: "公表予定", reportingDate: "2007-10-03" },
        },
      ],
    },
  ],
});
