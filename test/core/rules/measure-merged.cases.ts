import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "状況"];

export const cases = casesOf("measure-merged", {
  about: {
    ja: "前回の複数の施策が、今回は一つの施策にまとめられたとみなしたことをお知らせします。みなし方は measure-split と同じです。",
    en: "Says that several measures of the previous workbook were taken to be one now, by the same signs as `measure-split`.",
  },
  valid: [
    {
      title: { ja: "前回の一つだけを含む名前", en: "A name that contains only one of them" },
      rows: [header, ["1", "手引きの作成及び公開", "実施中"]],
      previous: [header, ["8", "手引きの作成", "実施中"], ["9", "窓口の設置", "実施中"]],
      others: ["measure-vanished", "measure-vanished", "measure-new"],
    },
  ],
  invalid: [
    {
      title: { ja: "二つの施策をまとめた施策", en: "Two measures merged into one" },
      rows: [header, ["1", "手引きの作成及び研修の実施", "実施中"]],
      previous: [header, ["1", "手引きの作成", "実施中"], ["2", "研修の実施", "実施中"]],
      findings: [
        {
          cell: "B2",
          value: "手引きの作成及び研修の実施",
          facts: {
            before: [
              { name: "手引きの作成", previous: { sheet: "前回", cell: "B2" } },
              { name: "研修の実施", previous: { sheet: "前回", cell: "B3" } },
            ],
          },
        },
      ],
    },
  ],
});
