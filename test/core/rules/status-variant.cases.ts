import { casesOf, secureJapan } from "./case.ts";

const onTrack = "既に具体的な検討や実施に向けた準備を進めており、年度内（又は予定内）に実施できる予定";

export const cases = casesOf("status-variant", {
  about: {
    ja: "略称、記号、番号、表記ゆれで書かれた状況です。計画の施策スキーマにその書き方があれば意味は一つに定まるため、自動で正式な書き方に直せます（機械可読性ルール L2-04）。",
    en: "A short form, mark, number or variant that can only mean one status. It can be corrected automatically where the plan’s own schema lists it (machine-readability rule L2-04).",
  },
  valid: [
    {
      title: { ja: "正式な書き方", en: "The official wording" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "実施済み"],
      ],
    },
    {
      title: {
        ja: "一覧にない状況（status-unlisted が指摘します）",
        en: "No listed status (reported by `status-unlisted`)",
      },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "おおむね順調"],
      ],
      others: ["status-unlisted"],
    },
    {
      title: {
        ja: "施策スキーマのない計画が、同じ書き方で通しているとき",
        en: "A plan without a schema that uses one spelling throughout",
      },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況"],
        ["1", "統一基準の見直し", "完了", "・見直した。"],
        ["2", "監査の実施", "完了", "・監査した。"],
      ],
      isSchemaUnknown: true,
    },
    {
      title: {
        ja: "施策スキーマのない計画が、遅れの程度を書き分けているとき",
        en: "A plan without a schema that tells degrees of delay apart",
      },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況"],
        ["1", "統一基準の見直し", "やや遅れ", "・調整に時間を要したため、見直しが遅れている。"],
        ["2", "監査の実施", "遅れ", "・資材の不足により、監査が遅れている。"],
      ],
      isSchemaUnknown: true,
    },
  ],
  invalid: [
    {
      title: { ja: "略称、記号、番号", en: "A short form, a mark and a number" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "済"],
        ["2", "監査の実施", "◯"],
        ["3", "訓練の実施", 3],
        ["4", "教材の作成", "４"],
      ],
      findings: [
        { cell: "C2", value: "済", facts: { label: "実施済み" }, fix: "実施済み" },
        { cell: "C3", value: "◯", facts: { label: "実施中" }, fix: "実施中" },
        { cell: "C4", value: "3", facts: { label: "実施予定" }, fix: "実施予定" },
        { cell: "C5", value: "４", facts: { label: "未定" }, fix: "未定" },
      ],
    },
    {
      title: {
        ja: "空白、改行、括弧の幅が違うだけの状況",
        en: "Only spaces, a line break and the width of brackets differ",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"],
        ["1", "統一基準の見直し", "内閣官房", " 既に\n実施済み", "・6月に改定した。"],
        ["2", "監査の実施", "内閣官房", onTrack.replace("（又は予定内）", "(又は予定内)"), "・計画を定めた。"],
      ],
      schema: secureJapan,
      findings: [
        { cell: "D2", value: " 既に\n実施済み", facts: { label: "既に実施済み" }, fix: "既に実施済み" },
        {
          cell: "D3",
          value: onTrack.replace("（又は予定内）", "(又は予定内)"),
          facts: { label: onTrack },
          fix: onTrack,
        },
      ],
    },
    {
      title: {
        ja: "数式の結果である略記（数式を消さないよう、直しません）",
        en: "A formula’s result; the formula is not overwritten",
      },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "検討中"],
      ],
      extras: { guarded: { C2: "formula" } },
      findings: [{ cell: "C2", value: "検討中", facts: { label: "実施中" } }],
    },
    {
      title: {
        ja: "施策スキーマのない計画で、一つの状況が幾通りにも書かれているとき",
        en: "A plan without a schema that spells one status in several ways",
      },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況"],
        ["1", "統一基準の見直し", "完了", "・見直した。"],
        ["2", "監査の実施", "済", "・監査した。"],
      ],
      isSchemaUnknown: true,
      findings: [
        { cell: "C2", value: "完了", facts: { label: "実施済み" } },
        { cell: "C3", value: "済", facts: { label: "実施済み" } },
      ],
    },
    {
      title: {
        ja: "施策スキーマのない計画では、空白だけを直します",
        en: "Without a schema for the plan, only spaces are corrected",
      },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況"],
        ["1", "統一基準の見直し", "実施済み", "・見直した。"],
        ["2", "監査の実施", "実施 済み", "・監査した。"],
        ["3", "教材の作成", "完了", "・教材を作成した。"],
      ],
      isSchemaUnknown: true,
      findings: [
        { cell: "C3", value: "実施 済み", facts: { label: "実施済み" }, fix: "実施済み" },
        { cell: "C4", value: "完了", facts: { label: "実施済み" } },
      ],
    },
  ],
});
