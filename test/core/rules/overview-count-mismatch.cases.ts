import { casesOf, general, secureJapan } from "./case.ts";

/** A plan whose statuses are signs. */
const signed = {
  ...general,
  statuses: general.statuses.slice(0, 2).map((status, at) => {
    const label = at === 0 ? "◎" : "Ａ";
    return { ...status, label, shortLabel: label, mark: "", aliases: [] };
  }),
};

const header = ["施策番号", "施策名", "担当府省庁", "状況"];
const measures = [
  ["1", "統一基準の見直し", "内閣官房", "実施済み"],
  ["2", "監査の実施", "総務省", "実施中"],
  ["3", "研修の実施", "人事院", "実施中"],
];

export const cases = casesOf("overview-count-mismatch", {
  about: {
    ja: "ブックの中に手で作られた概要（状況ごとの件数）があるとき、表から数えた件数と比べます。状況が一つずつ挙げられ、件数であることが単位、見出し、割合又は合計から分かるものだけを概要とみなします。府省庁別などの内訳は対象外です。",
    en: "If the workbook contains a manually prepared overview with a count for each status, it is compared with the rows. A table is taken for an overview only if it names each status once and shows by a unit, a header, percentages or a total that it counts. Counts by organization and the like are not compared.",
  },
  valid: [
    {
      title: { ja: "表と一致する概要", en: "An overview that agrees with the rows" },
      rows: [header, ...measures, [], ["状況", "件数"], ["実施済み", 1], ["実施中", 2], ["合計", 3]],
    },
    {
      title: { ja: "府省庁別の内訳", en: "A breakdown by organization" },
      rows: [
        [...header, null, "府省庁", "実施済み", "実施中"],
        ["1", "統一基準の見直し", "内閣官房", "実施済み", null, "内閣官房", 1, 0],
        ["2", "監査の実施", "総務省", "実施中", null, "総務省", 0, 1],
        ["3", "研修の実施", "人事院", "実施中", null, "人事院", 0, 1],
      ],
    },
    {
      title: { ja: "状況の番号の一覧", en: "A list of the numbers of the statuses" },
      rows: [header, ...measures, [], ["実施済み", 1], ["実施中", 2], ["実施予定", 3], ["未定", 4]],
    },
    {
      title: {
        ja: "一覧にない状況を直せば一致する概要",
        en: "An overview that is correct once a status has been corrected",
      },
      rows: [header, ...measures, ["4", "点検の実施", "環境省", "半分"], [], ["実施済み", "1件"], ["実施中", "3件"]],
      others: ["status-unlisted"],
    },
  ],
  invalid: [
    {
      title: { ja: "記号の件数", en: "A count of signs" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "評価"],
        ["1", "統一基準の見直し", "内閣官房", "◎"],
        ["2", "監査の実施", "総務省", "Ａ"],
        [],
        ["区分", "件数"],
        ["◎", 2],
        ["A", 1],
        ["計", 2],
      ],
      schema: signed,
      findings: [{ cell: "B6", value: "2", facts: { status: "◎", stated: 2, counted: 1 } }],
    },
    {
      title: { ja: "件数の違う概要", en: "An overview with another count" },
      rows: [header, ...measures, [], ["状況", "件数"], ["実施済み", 2], ["実施中", 2], ["実施予定", 0]],
      findings: [{ cell: "B7", value: "2", facts: { status: "実施済み", stated: 2, counted: 1 } }],
    },
    {
      title: { ja: "「27施策(17%)」の形の概要", en: "An overview in the form 27施策(17%)" },
      schema: secureJapan,
      rows: [
        [...header, "進捗状況"],
        ["1", "統一基準の見直し", "内閣官房", "既に実施済み", "公表した。"],
        ["2", "監査の実施", "総務省", "既に実施済み", "終了した。"],
        [],
        ["「既に実施済み」 … 3施策（100％）"],
        ["「現時点では、年度内(同上)に実施できるどうか不明」 … 0施策(0％)"],
      ],
      findings: [
        { cell: "A5", value: "「既に実施済み」 … 3施策（100％）", facts: { status: "実施済", stated: 3, counted: 2 } },
      ],
    },
  ],
});
