import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("schema-unfit", {
  about: {
    ja: "計画の施策スキーマがないブックは汎用スキーマで検査します。状況や担当の値の半分を超える種類が汎用の一覧にないときは、その計画に独自の一覧があると考えられます。一つずつ指摘せず、列の見出しで一度だけお知らせし、その列の値は一覧と照合しません。",
    en: "A workbook without a schema of its own is checked with the general one. If more than half of the different values in the status or organization column are not in its list, the plan has a list of its own. This is reported once, at the column header, and the values of the column are not checked against the list.",
  },
  valid: [
    {
      title: { ja: "一覧にない値が少ないとき", en: "Few values that are not listed" },
      rows: [
        header,
        ["1", "統一基準の見直し", "内閣官房", "実施済み", "・見直した。"],
        ["2", "監査の実施", "総務省", "実施中", "・監査を進めている。"],
        ["3", "訓練の実施", "架空庁", "実施予定", "・訓練を行う予定。"],
      ],
      isSchemaUnknown: true,
      others: ["organization-unlisted"],
    },
    {
      title: { ja: "汎用の一覧にある遅れと中止", en: "Late or stopped, in the words of the general list" },
      rows: [
        header,
        ["1", "統一基準の見直し", "内閣官房", "遅れ", "・調整に時間を要したため、見直しが遅れている。"],
        ["2", "監査の実施", "総務省", "実施中", "・監査を進めている。"],
        ["3", "訓練の実施", "法務省", "中止", "・感染症の影響により訓練を中止した。"],
      ],
      isSchemaUnknown: true,
    },
    {
      title: {
        ja: "施策スキーマを指定したとき（一つずつ指摘します）",
        en: "A schema given by the user: every value is reported",
      },
      rows: [
        header,
        ["1", "検診の勧奨", "健康課", "A", "・受診を勧めた。"],
        ["2", "産後ケア", "母子課", "B", "・利用を広げた。"],
        ["3", "保育の確保", "保育課", "C", "・定員を増やした。"],
      ],
      others: [
        "organization-unlisted",
        "status-unlisted",
        "organization-unlisted",
        "status-unlisted",
        "organization-unlisted",
        "status-unlisted",
      ],
    },
  ],
  invalid: [
    {
      title: {
        ja: "独自の一つの段階が、多くの行に書かれているとき",
        en: "One stage of the plan’s own in most rows",
      },
      rows: [
        header,
        ["1", "統一基準の見直し", "内閣官房", "計画どおり", "・見直しを進めている。"],
        ["2", "監査の実施", "総務省", "計画どおり", "・監査を進めている。"],
        ["3", "訓練の実施", "法務省", "完了", "・訓練を行った。"],
        ["4", "教材の作成", "文部科学省", "遅れ", "・執筆者の都合により作成が遅れている。"],
      ],
      isSchemaUnknown: true,
      findings: [{ cell: "D1", value: "状況", facts: { header: "状況", unlisted: ["計画どおり"], more: false } }],
    },
    {
      title: {
        ja: "独自の段階（遅れはどの計画にもあるため、汎用の一覧に合うとはみなしません）",
        en: "Stages of the plan’s own; every plan has late measures, so those alone do not make the list fit",
      },
      rows: [
        header,
        ["1", "統一基準の見直し", "内閣官房", "順調", "・見直しを進めている。"],
        ["2", "監査の実施", "総務省", "概ね順調", "・監査を進めている。"],
        ["3", "訓練の実施", "法務省", "遅延", "・資材の不足により訓練が遅れている。"],
        ["4", "教材の作成", "文部科学省", "休止", "・予算の事情により作成を中止した。"],
      ],
      isSchemaUnknown: true,
      findings: [{ cell: "D1", value: "状況", facts: { header: "状況", unlisted: ["順調", "概ね順調"], more: false } }],
    },
    {
      title: { ja: "独自の評価と担当課", en: "Grades and sections of a city" },
      rows: [
        header,
        ["1", "検診の勧奨", "健康課", "A", "・受診を勧めた。"],
        ["2", "産後ケア", "母子課", "B", "・利用を広げた。"],
        ["3", "保育の確保", "保育課", "C", "・定員を増やした。"],
        ["4", "居場所の整備", "福祉課", "D", "・2か所を開いた。"],
        ["5", "若者の参画", "企画課", "S", "・委員を募った。"],
      ],
      isSchemaUnknown: true,
      findings: [
        {
          cell: "C1",
          value: "担当府省庁",
          facts: { header: "担当府省庁", unlisted: ["健康課", "母子課", "保育課", "福祉課"], more: true },
        },
        { cell: "D1", value: "状況", facts: { header: "状況", unlisted: ["A", "B", "C", "D"], more: true } },
      ],
    },
  ],
});
