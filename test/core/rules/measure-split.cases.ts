import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況"];

export const cases = casesOf("measure-split", {
  about: {
    ja: "前回の一つの施策が、今回は複数の施策に分かれたとみなしたことをお知らせします。前回の名前を「及び」「、」などで分けた各部分が、それぞれ今回の一つの施策だけにあり、担当府省庁も矛盾しないときに限ります。",
    en: "Says that one measure of the previous workbook was taken to be several now. This is done only if each part of its name, as joined by 及び, 、 and the like, stands in just one of the new names, and the organizations do not speak against it.",
  },
  valid: [
    {
      title: { ja: "よくある言葉だけが同じ施策", en: "Measures that share common words only" },
      rows: [
        header,
        ["1", "情報セキュリティ教育の推進", "総務省", "実施中"],
        ["2", "情報セキュリティ監査の推進", "総務省", "実施中"],
      ],
      previous: [header, ["9", "情報セキュリティ対策の推進", "総務省", "実施中"]],
      others: ["measure-vanished", "measure-new", "measure-new"],
    },
    {
      title: { ja: "担当府省庁が全く違う施策", en: "Measures of entirely different organizations" },
      rows: [header, ["1", "手引きの作成", "総務省", "実施中"], ["2", "研修の実施", "総務省", "実施中"]],
      previous: [header, ["9", "手引きの作成及び研修の実施", "経済産業省", "実施中"]],
      others: ["measure-vanished", "measure-new", "measure-new"],
    },
  ],
  invalid: [
    {
      title: { ja: "「及び」の前と後に分かれた施策", en: "A measure split at 及び" },
      rows: [header, ["1", "道路の点検", "総務省", "実施中"], ["2", "橋りょうの点検", "総務省、経済産業省", "実施中"]],
      previous: [header, ["1", "道路及び橋りょうの点検", "総務省、経済産業省", "実施中"]],
      findings: [
        {
          cell: "B2",
          value: "道路の点検",
          facts: {
            before: "道路及び橋りょうの点検",
            now: ["道路の点検", "橋りょうの点検"],
            previous: { sheet: "前回", cell: "B2" },
          },
        },
      ],
    },
    {
      title: { ja: "段階に分かれた施策", en: "A measure split into stages" },
      rows: [
        header,
        ["1", "庁内システムの更新（設計）", "総務省", "実施中"],
        ["2", "庁内システムの更新（構築）", "総務省", "実施予定"],
      ],
      previous: [header, ["1", "庁内システムの更新", "総務省", "実施中"]],
      findings: [
        {
          cell: "B2",
          value: "庁内システムの更新（設計）",
          facts: {
            before: "庁内システムの更新",
            now: ["庁内システムの更新（設計）", "庁内システムの更新（構築）"],
            previous: { sheet: "前回", cell: "B2" },
          },
        },
      ],
    },
  ],
});
