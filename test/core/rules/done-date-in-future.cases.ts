import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("done-date-in-future", {
  about: {
    ja: "実施したとする時期が基準日より後です。年が書かれていない時期は前年のこともあるため、年が書かれたものだけを見ます。",
    en: "What is reported as done is dated after the reporting date. A date without a year may be last year’s and is ignored.",
  },
  valid: [
    {
      title: { ja: "基準日までの日付、年のない月", en: "Dates up to the reporting date, and a month without a year" },
      rows: [
        header,
        ["1", "訓練の実施", "内閣官房", "実施済み", "・平成19年10月3日に訓練を実施した。"],
        ["2", "手引の公表", "内閣官房", "実施済み", "・12月に手引を公表した。"],
        ["3", "研修の実施", "内閣官房", "実施中", "・平成20年1月に研修を実施することとし、講師を決定した。"],
        ["4", "会議の開催", "内閣官房", "実施中", "・平成20年4月に施行する制度の説明会を開いた。"],
        ["6", "日程の調整", "内閣官房", "実施済み", "・平成20年1月、2月の会議の日程を確定した。"],
        ["7", "日程の共有", "内閣官房", "実施中", "・日程の案を示した。平成20年4月は別表のとおり。"],
        ["5", "教材の作成", "内閣官房", "実施中", "・新しい教材を平成20年4月に使う学校が決まった。"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "基準日（2007年10月3日）より後に実施した旨の記述", en: "Done after the reporting date, 2007-10-03" },
      rows: [header, ["1", "訓練の実施", "内閣官房", "実施済み", "・平成19年12月に訓練を実施した。"]],
      findings: [
        {
          cell: "E2",
          value: "・平成19年12月に訓練を実施した。",
          facts: { date: "平成19年12月", words: "実施した", reportingDate: "2007-10-03" },
        },
      ],
    },
    {
      title: {
        ja: "文の終わりの「した」が時制を決める途中の動詞",
        en: "An embedded verb whose tense is set by the end of the sentence",
      },
      rows: [header, ["1", "訓練の実施", "内閣官房", "実施済み", "・平成19年12月に訓練を実施し、結果を公表した。"]],
      findings: [
        {
          cell: "E2",
          value: "・平成19年12月に訓練を実施し、結果を公表した。",
          facts: { date: "平成19年12月", words: "実施し", reportingDate: "2007-10-03" },
        },
      ],
    },
    {
      title: {
        ja: "文の始めの時期と、途中の動詞",
        en: "A date at the beginning of the sentence, with other verbs in between",
      },
      rows: [
        header,
        ["1", "訓練の実施", "内閣官房", "実施済み", "・平成19年12月に国と連携した訓練を実施し、36機関が参加した。"],
      ],
      findings: [
        {
          cell: "E2",
          value: "・平成19年12月に国と連携した訓練を実施し、36機関が参加した。",
          facts: { date: "平成19年12月", words: "参加した", reportingDate: "2007-10-03" },
        },
      ],
    },
    {
      title: { ja: "基準日より後に始めた旨の記述", en: "Begun after the reporting date" },
      rows: [header, ["1", "窓口の運用", "内閣官房", "実施中", "・窓口の運用を平成19年12月に始めた。"]],
      findings: [
        {
          cell: "E2",
          value: "・窓口の運用を平成19年12月に始めた。",
          facts: { date: "平成19年12月", words: "始めた", reportingDate: "2007-10-03" },
        },
      ],
    },
  ],
});
