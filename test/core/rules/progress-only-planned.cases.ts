import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "状況", "実績", "今後の予定"];

export const cases = casesOf("progress-only-planned", {
  about: {
    ja: "予定を書く列が別にある表で、実施中や遅れの施策の実績の欄に、予定だけが書かれています。欄の取り違えのおそれがあるため、要確認とします。予定の列がない表では指摘しません。実施済みの施策は done-but-planned が見ます。",
    en: "The table has a column of its own for plans, but the progress text of a measure that is under way or late only plans: perhaps the columns were mixed up. Without such a column nothing is reported. Measures that are done are a matter of `done-but-planned`.",
  },
  valid: [
    {
      title: { ja: "行ったこと、これから始める施策", en: "Done work, and a measure that is yet to begin" },
      rows: [
        header,
        ["1", "手引の公表", "実施中", "案を作成した。12月に公表する予定。", "12月に公表する予定。"],
        ["2", "訓練の実施", "実施予定", "11月に実施する予定。", "11月に実施する予定。"],
      ],
    },
    {
      title: { ja: "予定を書く列のない表", en: "A table without a column for plans" },
      rows: [
        ["施策番号", "施策名", "状況", "実績"],
        ["1", "手引の公表", "実施中", "12月に公表する予定。"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "予定だけの実績", en: "Plans only" },
      rows: [header, ["1", "手引の公表", "実施中", "12月に公表する予定。", "12月に公表する予定。"]],
      findings: [
        {
          cell: "D2",
          value: "12月に公表する予定。",
          facts: { status: "実施中", statusCell: "C2", words: "12月…公表する予定", column: "今後の予定" },
        },
      ],
    },
    {
      title: { ja: "今年度計画の列がある表", en: "A table with a column 今年度計画" },
      rows: [
        ["施策番号", "施策名", "状況", "前年度計画", "実績", "今年度計画"],
        ["1", "手引の公表", "実施中", "案の作成", "公表する予定。", "公表する。"],
      ],
      findings: [
        {
          cell: "E2",
          value: "公表する予定。",
          facts: { status: "実施中", statusCell: "C2", words: "公表する予定", column: "今年度計画" },
        },
      ],
    },
  ],
});
