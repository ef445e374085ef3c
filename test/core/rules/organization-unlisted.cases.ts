import { casesOf, general, withField } from "./case.ts";

export const cases = casesOf("organization-unlisted", {
  about: {
    ja: "担当府省庁が一覧にありません。「全府省庁」のような総称は一覧に含まれます。",
    en: "A responsible organization is not in the plan's list. Groups such as 全府省庁 are in the list.",
  },
  valid: [
    {
      title: {
        ja: "一覧にある府省庁、総称、部局の付記",
        en: "Listed organizations, groups, and the units within them",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "内閣官房（情報セキュリティセンター）", "実施済み"],
        ["2", "監査の実施", "全府省庁", "実施中"],
        ["3", "訓練の実施", "重要インフラ所管省庁及び総務省／情報流通行政局", "実施予定"],
      ],
    },
    {
      title: {
        ja: "略称（organization-variant が指摘します）",
        en: "A short name (reported by `organization-variant`)",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "経産省", "実施済み"],
      ],
      others: ["organization-variant"],
    },
    {
      title: { ja: "府省庁の一覧がない施策スキーマ", en: "A schema without a list of organizations" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "情報政策課", "実施済み"],
      ],
      schema: { ...general, organizations: [] },
    },
    {
      title: { ja: "一覧によらない連携機関", en: "Partners that are written by no list" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "連携機関"],
        ["1", "統一基準の見直し", "内閣官房", "実施済み", "業界団体、総務省"],
        ["2", "監査の実施", "総務省", "実施中", "民間の監査人、大学、警察庁"],
      ],
      schema: withField({ name: "partners", title: "連携機関" }),
    },
    {
      title: { ja: "一覧にない連携機関が多い列", en: "Partners of which many are on no list" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "連携機関"],
        ["1", "統一基準の見直し", "内閣官房", "実施済み", "総務省、経済産業省、大学、協会"],
        ["2", "監査の実施", "総務省", "実施中", "内閣官房、警察庁、監査人"],
      ],
      schema: withField({ name: "partners", title: "連携機関" }),
    },
  ],
  invalid: [
    {
      title: { ja: "一覧にない府省庁と、書き間違い", en: "An unlisted organization and a misspelt one" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "総務省、経済産業賞", "実施済み"],
        ["2", "監査の実施", "郵政省、通商産業省", "実施中"],
      ],
      findings: [
        { cell: "C2", value: "総務省、経済産業賞", facts: { name: "経済産業賞", nearest: "経済産業省" } },
        { cell: "C3", value: "郵政省、通商産業省", facts: { name: "郵政省", nearest: undefined } },
        { cell: "C3", value: "郵政省、通商産業省", facts: { name: "通商産業省", nearest: undefined } },
      ],
    },
    {
      title: {
        ja: "同じ府省庁が二度書かれたとき（一度だけ指摘します）",
        en: "The same unlisted organization twice (it is reported once)",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "郵政省、郵政省", "実施済み"],
      ],
      findings: [{ cell: "C2", value: "郵政省、郵政省", facts: { name: "郵政省", nearest: undefined } }],
      others: ["organization-repeated"],
    },
    {
      title: {
        ja: "一覧のない計画で、一度しかない、よく似た名称",
        en: "A plan without a list of organizations: a name used once that is nearly the same as another",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"],
        ["1", "検診の勧奨", "健康増進課", "実施中", "・受診を勧めている。"],
        ["2", "産後ケア", "母子保健課、健康増進課", "実施中", "・利用を広げている。"],
        ["3", "食育の推進", "健康増進か", "実施中", "・講座を続けている。"],
      ],
      isSchemaUnknown: true,
      findings: [{ cell: "C4", value: "健康増進か", facts: { name: "健康増進か", nearest: "健康増進課" } }],
      others: ["schema-unfit"],
    },
    {
      title: {
        ja: "一覧によって書かれた、関係する府省庁の列",
        en: "A column for who takes part that is written by the list",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "連携機関"],
        ["1", "統一基準の見直し", "内閣官房", "実施済み", "総務省、経済産業省"],
        ["2", "監査の実施", "総務省", "実施中", "内閣官房"],
        ["3", "訓練の実施", "警察庁", "実施中", "総務者、防衛省"],
        ["4", "教材の作成", "警察庁", "実施中", null],
      ],
      schema: withField({ name: "partners", title: "連携機関" }),
      findings: [{ cell: "E4", value: "総務者、防衛省", facts: { name: "総務者", nearest: "総務省" } }],
    },
  ],
});
