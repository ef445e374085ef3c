import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "状況", "完了予定"];

export const cases = casesOf("due-postponed", {
  about: {
    ja: "完了予定が前回より後になっています。見直しで実際に延びることもあるため、要確認とします。前回の期間が終わった後に始まる日付だけを「延びた」とし、「今年度中」のように基準日によって変わる書き方どうしは比べません。",
    en: "The due date is later than in the previous workbook. This can be right after a review, so it is a warning. Only a date that begins after the previous one has ended counts as postponed; dates such as 今年度中, whose meaning changes with the reporting date, are not compared.",
  },
  valid: [
    {
      title: { ja: "同じ時期の別の書き方と、早まった日付", en: "The same time in other words, and an earlier date" },
      rows: [
        header,
        ["1", "監査の実施", "実施中", "平成20年3月"],
        ["2", "名簿の整備", "実施中", "平成19年度"],
        ["3", "手引きの作成", "実施中", "平成19年12月"],
        ["4", "窓口の設置", "実施中", "平成20年3月31日"],
      ],
      previous: [
        header,
        ["1", "監査の実施", "実施中", "平成19年度末"],
        ["2", "名簿の整備", "実施中", "平成20年3月"],
        ["3", "手引きの作成", "実施中", "平成20年1月"],
        ["4", "窓口の設置", "実施中", "平成20年3月"],
      ],
    },
    {
      title: {
        ja: "年度によって変わる書き方、実施済みの施策",
        en: "Wordings that change with the year, and a measure that is done",
      },
      rows: [header, ["1", "監査の実施", "実施中", "今年度中"], ["2", "名簿の整備", "実施済み", "平成20年1月"]],
      previous: [header, ["1", "監査の実施", "実施中", "平成18年度中"], ["2", "名簿の整備", "実施中", "平成19年12月"]],
    },
  ],
  invalid: [
    {
      title: { ja: "翌年度に延びた完了予定", en: "Postponed to the next fiscal year" },
      rows: [header, ["1", "監査の実施", "実施中", "平成20年度末"]],
      previous: [header, ["1", "監査の実施", "実施中", "平成20年3月"]],
      findings: [
        {
          cell: "D2",
          value: "平成20年度末",
          facts: { before: "平成20年3月", previous: { sheet: "前回", cell: "D2" }, formerName: undefined },
        },
      ],
    },
  ],
});
