import { casesOf, secureJapan } from "./case.ts";

const onTrack = "既に具体的な検討や実施に向けた準備を進めており、年度内（又は予定内）に実施できる予定";
const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("date-beyond-period", {
  about: {
    ja: "状況では年度内に実施できるとしながら、進捗状況の予定が全て翌年度以降です。完了予定の欄は「年度を越える完了予定」（due-beyond-period）が見ます。",
    en: "The status promises the work within the fiscal year, but everything the text plans comes later. For the due date, see due-beyond-period.",
  },
  valid: [
    {
      title: {
        ja: "年度内の予定、年度内と翌年度の予定、翌年度まで続く取組",
        en: "Plans within the year, plans in this year and the next, and work that continues into the next",
      },
      rows: [
        header,
        ["1", "手引の公表", "内閣官房", onTrack, "・平成20年3月に公表する予定。"],
        ["2", "制度の見直し", "内閣官房", onTrack, "・年度内に試行し、平成20年度から本格的に実施する予定。"],
        ["3", "研究の推進", "内閣官房", onTrack, "・研究を平成20年度まで続ける。"],
      ],
      schema: secureJapan,
    },
  ],
  invalid: [
    {
      title: {
        ja: "年度内に実施できるとしながら、翌年度以降だけの予定",
        en: "Promised within the fiscal year, but all plans are for later",
      },
      rows: [header, ["1", "制度の見直し", "内閣官房", onTrack, "・平成20年10月に見直しを行う予定。"]],
      schema: secureJapan,
      findings: [
        {
          cell: "E2",
          value: "・平成20年10月に見直しを行う予定。",
          facts: { status: "準備中", date: "平成20年10月", lastDay: "2008-03-31" },
        },
      ],
    },
  ],
});
