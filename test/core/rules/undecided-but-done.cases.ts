import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("undecided-but-done", {
  about: {
    ja: "状況は実施できるか分からないとしながら、進捗状況には実施したことだけが書かれています。",
    en: "The status says it is not known whether the work can be done, but the text only reports what was done.",
  },
  valid: [
    {
      title: { ja: "見通せないことの記述", en: "A text about what is still undecided" },
      rows: [
        header,
        ["1", "条約の締結", "内閣官房", "未定", "・交渉の状況により、時期は見通せない。"],
        ["2", "法律の整備", "内閣官房", "未定", "・法案を国会に提出したが、成立の見通しは立っていない。"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "実施したことだけの記述", en: "Only completed actions" },
      rows: [header, ["1", "基準の改定", "内閣官房", "未定", "・協議の結果を受けて、基準を改定した。"]],
      findings: [
        {
          cell: "E2",
          value: "・協議の結果を受けて、基準を改定した。",
          facts: { status: "未定", statusCell: "D2", words: "改定した" },
        },
      ],
    },
  ],
});
