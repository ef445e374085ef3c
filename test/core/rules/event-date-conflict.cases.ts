import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("event-date-conflict", {
  about: {
    ja: "「第13回会議」のように回数の付いた会議などの日付が、行によって異なります。先に出てきたものと比べます。",
    en: "A numbered event such as 第13回会議 has different dates in two rows. It is compared with its first mention.",
  },
  valid: [
    {
      title: {
        ja: "回の異なる会議、同じ日付、日付のない会議",
        en: "Different meetings, one date, and a meeting without a date",
      },
      rows: [
        header,
        ["1", "評価の実施", "内閣官房", "実施済み", "・第12回政策会議（平成19年6月14日）に報告した。"],
        ["2", "結果の公表", "内閣官房", "実施済み", "・第13回政策会議（平成19年8月3日）で公表した。"],
        ["3", "結果の周知", "内閣官房", "実施済み", "・政策会議第１３回会合（平成１９年８月３日）の結果を周知した。"],
        ["4", "計画の報告", "内閣官房", "実施済み", "・第13回政策会議において計画を報告した。"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "同じ会議の異なる日付", en: "One meeting with two dates" },
      rows: [
        header,
        ["1", "評価の実施", "内閣官房", "実施済み", "・政策会議第13回会合（平成19年8月3日）において評価を行った。"],
        ["2", "結果の公表", "内閣官房", "実施済み", "・第13回政策会議（平成19年4月23日）に報告した。"],
      ],
      findings: [
        {
          cell: "E3",
          value: "・第13回政策会議（平成19年4月23日）に報告した。",
          facts: { event: "第13回政策会議", date: "平成19年4月23日", otherDate: "平成19年8月3日", otherCell: "E2" },
        },
      ],
    },
  ],
});
