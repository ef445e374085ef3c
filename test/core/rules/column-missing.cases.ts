import { casesOf, secureJapan, withField } from "./case.ts";

export const cases = casesOf("column-missing", {
  about: {
    ja: "施策スキーマで必須とされた列が見出し行に見当たらないことを示します。見出しの書き間違いと思われる列があるときは、「見出しの書き間違い」（column-similar）が代わりに指摘します。",
    en: "A column required by the measure schema is not in the header. If a header looks like a misspelling of it, `column-similar` reports it instead.",
  },
  valid: [
    {
      title: {
        ja: "見出しの言葉や並びが違っていても、必要な列がある表",
        en: "All required columns, with other headers and in another order",
      },
      rows: [
        ["ステータス", "所 管\n省 庁", "施　策", "Ｎｏ．", "取組状況"],
        ["既に実施済み", "内閣官房", "統一基準の見直し", "1", "・6月に改定した。"],
      ],
      schema: secureJapan,
    },
    {
      title: {
        ja: "見出しの書き間違い（column-similar が指摘します）",
        en: "A misspelt header (reported by `column-similar`)",
      },
      rows: [
        ["施策番号", "施策名", "担当府省丁", "状況", "進捗状況"],
        ["1", "統一基準の見直し", "内閣官房", "既に実施済み", "・6月に改定した。"],
      ],
      schema: secureJapan,
      others: ["column-similar"],
    },
    {
      title: { ja: "任意の列がない表", en: "Optional columns left out" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "実施済み"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "担当府省庁の列がない表", en: "No column for the organizations" },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況"],
        ["1", "統一基準の見直し", "既に実施済み", "・6月に改定した。"],
      ],
      schema: secureJapan,
      findings: [
        {
          cell: "A1",
          value: "",
          facts: { field: "担当府省庁", aliases: ["府省庁", "担当府省", "担当省庁"], header: "A1" },
        },
      ],
    },
    {
      title: { ja: "二行の見出しに列が二つ足りない表", en: "Two columns missing in a two-row header" },
      rows: [
        ["施策", null, "担当"],
        ["番号", "施策名", "府省庁"],
        ["1", "統一基準の見直し", "内閣官房"],
      ],
      extras: { merges: ["A1:B1"] },
      schema: secureJapan,
      findings: [
        { cell: "A2", value: "", facts: { field: "状況", aliases: ["進捗", "進捗区分", "ステータス"], header: "A2" } },
        {
          cell: "A2",
          value: "",
          facts: { field: "進捗状況", aliases: ["取組状況", "実施状況", "進捗の状況"], header: "A2" },
        },
      ],
    },
    {
      title: { ja: "別の見出しを定めていない列がない表", en: "A column that has no other names is missing" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "統一基準の見直し", "実施済み"],
      ],
      schema: withField({ name: "budget", title: "予算額", type: "number", required: true }),
      findings: [{ cell: "A1", value: "", facts: { field: "予算額", aliases: [], header: "A1" } }],
    },
  ],
});
