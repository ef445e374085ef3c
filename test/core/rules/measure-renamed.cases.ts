import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "状況", "進捗状況"];

export const cases = casesOf("measure-renamed", {
  about: {
    ja: "前回のブックと名前の違う施策を同じ施策とみなしたことを、その理由（番号が同じ、名前がほとんど同じ）とともにお知らせします。数字や「未」「不」が違う名前は、ほとんど同じとはみなしません。",
    en: "Lists the measures that were matched with a previous one under another name, and why: the number is the same, or the names are nearly the same. Names that differ in a figure or a negation are never matched.",
  },
  valid: [
    {
      title: { ja: "全角・半角や空白だけの違い", en: "A name that differs in width and spaces only" },
      rows: [header, ["1", "Ｗｅｂ会議の 安全基準", "実施中", "・着手。"]],
      previous: [header, ["7", "Web会議の安全基準", "実施予定", "・検討中。"]],
    },
    {
      title: {
        ja: "数字の違う名前は、別の施策とみなします",
        en: "Names with different figures are different measures",
      },
      rows: [header, [null, "第3次基本計画の策定の推進", "実施中", "・着手。"]],
      previous: [header, [null, "第2次基本計画の策定の推進", "実施中", "・策定。"]],
      others: ["measure-vanished", "measure-new"],
    },
    {
      title: {
        ja: "空欄の施策名（value-required が指摘します）",
        en: "A name left empty (reported by `value-required`)",
      },
      rows: [header, ["1", null, "実施中", "・着手。"]],
      previous: [header, ["1", "監査の実施", "実施予定", "・検討中。"]],
      others: ["value-required"],
    },
  ],
  invalid: [
    {
      title: { ja: "番号が同じ施策", en: "The number is the same" },
      rows: [header, ["1", "点検の実施", "実施中", "・着手。"]],
      previous: [header, ["1", "自己監査の体制", "実施予定", "・検討中。"]],
      findings: [
        {
          cell: "B2",
          value: "点検の実施",
          facts: { before: "自己監査の体制", matchedBy: "number", previous: { sheet: "前回", cell: "B2" } },
        },
      ],
    },
    {
      title: { ja: "名前が少しだけ違う施策", en: "The names are nearly the same" },
      rows: [header, ["3", "手引きの作成及び公表の推進等", "実施中", "・着手。"]],
      previous: [header, ["8", "手引きの作成及び公表の推進", "実施予定", "・検討中。"]],
      findings: [
        {
          cell: "B2",
          value: "手引きの作成及び公表の推進等",
          facts: {
            before: "手引きの作成及び公表の推進",
            matchedBy: "similar-name",
            previous: { sheet: "前回", cell: "B2" },
          },
        },
      ],
    },
  ],
});
