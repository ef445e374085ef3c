import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "状況", "これまでの取組", "今後の予定"];

export const cases = casesOf("next-but-done", {
  about: {
    ja: "「今後の予定」の列に、行ったことだけが書かれています。欄の取り違えか、書き直し忘れのおそれがあるため、要確認とします。実施済み・中止の施策では、そのことを書く欄でもあるため指摘しません。",
    en: "The column of next steps tells of nothing but what was done: perhaps the columns were mixed up, or the text was not updated. For measures that are done or were stopped, that may be said there.",
  },
  valid: [
    {
      title: {
        ja: "予定、取組の継続、計画に基づく予定",
        en: "Plans, work that goes on, and plans that name earlier work",
      },
      rows: [
        header,
        ["1", "手引の公表", "実施中", "案を作成した。", "12月に公表する予定である。"],
        ["2", "訓練の実施", "実施中", "訓練を実施した。", "引き続き訓練を実施する。"],
        ["3", "名簿の整備", "実施中", "名簿を作成した。", "平成18年度に策定した計画に基づき、整備を進める。"],
      ],
    },
    {
      title: { ja: "実施済みの施策", en: "A measure that is done" },
      rows: [header, ["1", "手引の公表", "実施済み", "7月に公表した。", "7月に公表した。"]],
    },
  ],
  invalid: [
    {
      title: { ja: "今後の予定にある実績", en: "Done work among the next steps" },
      rows: [header, ["1", "手引の公表", "実施中", "案を作成した。", "平成19年7月に意見を募集した。"]],
      findings: [
        {
          cell: "E2",
          value: "平成19年7月に意見を募集した。",
          facts: { words: "募集した" },
        },
      ],
    },
  ],
});
