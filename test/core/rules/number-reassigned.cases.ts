import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況"];

export const cases = casesOf("number-reassigned", {
  about: {
    ja: "前回とは別の施策に同じ番号が付いています。番号で前回と並べて読む人が取り違えます。計画全体で番号を付け直したときと、名前を改めただけと思われるとき（measure-renamed）は指摘しません。",
    en: "A number is now that of another measure, so that whoever reads two reports side by side mixes them up. A plan that was numbered anew as a whole is not reported, nor a measure that probably has a new name only (`measure-renamed`).",
  },
  valid: [
    {
      title: {
        ja: "施策を加えて番号が一つずつ後になった計画",
        en: "Numbers moved on by one, since a measure was put in",
      },
      rows: [
        header,
        ["1", "窓口の設置", "総務省", "実施中"],
        ["2", "手引きの作成", "総務省", "実施中"],
        ["3", "研修の実施", "総務省", "実施中"],
      ],
      previous: [header, ["1", "手引きの作成", "総務省", "実施中"], ["2", "研修の実施", "総務省", "実施中"]],
      others: ["measure-new"],
    },
    {
      title: {
        ja: "施策を除いて番号が一つずつ前になった計画",
        en: "Numbers moved up by one, since a measure was left out",
      },
      rows: [header, ["1", "手引きの作成", "総務省", "実施中"], ["2", "研修の実施", "総務省", "実施中"]],
      previous: [
        header,
        ["1", "窓口の設置", "総務省", "実施中"],
        ["2", "手引きの作成", "総務省", "実施中"],
        ["3", "研修の実施", "総務省", "実施中"],
      ],
      others: ["measure-vanished"],
    },
  ],
  invalid: [
    {
      title: { ja: "入れ替わった番号", en: "Two numbers that were exchanged" },
      rows: [
        header,
        ["2", "手引きの作成", "総務省", "実施中"],
        ["1", "研修の実施", "総務省", "実施中"],
        ["3", "窓口の設置", "総務省", "実施中"],
      ],
      previous: [
        header,
        ["1", "手引きの作成", "総務省", "実施中"],
        ["2", "研修の実施", "総務省", "実施中"],
        ["3", "窓口の設置", "総務省", "実施中"],
      ],
      findings: [
        { cell: "B2", value: "手引きの作成", facts: { holder: "研修の実施", previous: { sheet: "前回", cell: "B3" } } },
        { cell: "B3", value: "研修の実施", facts: { holder: "手引きの作成", previous: { sheet: "前回", cell: "B2" } } },
      ],
    },
    {
      title: {
        ja: "なくなった施策の番号が付いた、名前も担当も違う新しい施策",
        en: "A new measure of another name and organization with the number of one that is gone",
      },
      rows: [header, ["1", "暗号技術の評価", "総務省", "実施中"]],
      previous: [header, ["1", "不正取引の取締り", "警察庁", "実施中"]],
      findings: [
        {
          cell: "B2",
          value: "暗号技術の評価",
          facts: { holder: "不正取引の取締り", previous: { sheet: "前回", cell: "B2" } },
        },
      ],
      others: ["measure-vanished", "measure-new"],
    },
  ],
});
