import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "状況", "進捗状況"];

export const cases = casesOf("part-above-whole", {
  about: {
    ja: "「8か所のうち13か所」のように、内訳の数が全体の数を超えています。単位が異なるものは対象外です。",
    en: "A part exceeds its whole, as in 8か所のうち13か所. Numbers in different units are not compared.",
  },
  valid: [
    {
      title: { ja: "全体以下の内訳、単位の異なる数", en: "Parts up to the whole, and other units" },
      rows: [
        header,
        ["1", "個別計画の作成", "実施中", "対象の1,860人のうち742人の計画を作成した。"],
        ["2", "施設の点検", "実施中", "12施設のうち、12施設の点検を行った。第2回会議のうち第3回分を公表した。"],
        ["3", "研修の実施", "実施中", "3校のうち延べ40人が受講した。"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "全体を超える内訳", en: "A part that exceeds its whole" },
      rows: [
        header,
        ["1", "個別計画の作成", "実施中", "対象の1,860人のうち2,742人の計画を作成した。"],
        ["2", "草刈りの実施", "実施中", "8か所のうち、優先度の高い13か所で行った。"],
      ],
      findings: [
        {
          cell: "D2",
          value: "対象の1,860人のうち2,742人の計画を作成した。",
          facts: { words: "1,860人のうち2,742人", part: "2,742人" },
        },
        {
          cell: "D3",
          value: "8か所のうち、優先度の高い13か所で行った。",
          facts: { words: "8か所のうち、優先度の高い13か所", part: "13か所" },
        },
      ],
    },
  ],
});
