import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("undecided-but-planned", {
  about: {
    ja: "状況は実施できるか分からないとしながら、進捗状況には時期を定めた予定が書かれているため、要確認とします。",
    en: "The status says it is not known whether the work can be done within the year, but the text plans it for a specific time.",
  },
  valid: [
    {
      title: {
        ja: "時期のない予定、続く間だけが分かる予定",
        en: "A plan without a date, and one with an end date only",
      },
      rows: [
        header,
        ["1", "法律の整備", "内閣官房", "未定", "・成立後、速やかに公布する予定であるが、国会の状況による。"],
        ["2", "研究の継続", "内閣官房", "未定", "・予算の状況によるが、研究を平成20年度まで続ける予定。"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "時期を定めた予定", en: "A plan with a date" },
      rows: [
        header,
        ["1", "調査の実施", "内閣官房", "未定", "・調査票の改定を踏まえ、平成20年2月に調査を行う予定。"],
        ["2", "制度の見直し", "内閣官房", "未定", "・予算の都合により、平成20年度に見直しを行う。"],
      ],
      findings: [
        {
          cell: "E2",
          value: "・調査票の改定を踏まえ、平成20年2月に調査を行う予定。",
          facts: { status: "未定", statusCell: "D2", words: "平成20年2月…調査を行う予定" },
        },
        {
          cell: "E3",
          value: "・予算の都合により、平成20年度に見直しを行う。",
          facts: { status: "未定", statusCell: "D3", words: "平成20年度…見直しを行う" },
        },
      ],
    },
  ],
});
