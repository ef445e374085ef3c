import { casesOf, secureJapan } from "./case.ts";

const unknown = "現時点では、年度内（同上）に実施できるかどうか不明";

export const cases = casesOf("reason-missing", {
  about: {
    ja: "その状況であれば必ず書くべき欄（理由など）が空いています。どの状況がどの欄を求めるかは施策スキーマで定めます。",
    en: "Something that the row’s status requires, such as a reason, is missing. The schema says which status requires which column.",
  },
  valid: [
    {
      title: { ja: "理由が書かれた行と、理由を求めない状況の行", en: "A reason, and a status that requires none" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "理由"],
        ["1", "監査の実施", "内閣官房", unknown, "・予算を要求している。", "予算が未定のため。"],
        ["2", "訓練の実施", "内閣官房", "既に実施済み", "・9月に行った。", null],
      ],
      schema: secureJapan,
    },
    {
      title: {
        ja: "内容のない理由とエラー値（placeholder-text と cell-error が指摘します）",
        en: "A reason that says nothing, and an error value (reported by `placeholder-text` and `cell-error`)",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "理由"],
        ["1", "監査の実施", "内閣官房", unknown, "・予算を要求している。", "特になし"],
        ["2", "訓練の実施", "内閣官房", unknown, "・予算を要求している。", { error: "#VALUE!" }],
      ],
      schema: secureJapan,
      others: ["placeholder-text", "cell-error"],
    },
  ],
  invalid: [
    {
      title: { ja: "理由の空欄", en: "The reason is empty" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "理由"],
        ["1", "監査の実施", "内閣官房", unknown, "・予算を要求している。", null],
      ],
      schema: secureJapan,
      findings: [{ cell: "F2", value: "", facts: { field: "理由", status: "不明", hasColumn: true } }],
    },
    {
      title: { ja: "理由の列がない表", en: "No column for the reason" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"],
        ["1", "監査の実施", "内閣官房", unknown, "・予算を要求している。"],
      ],
      schema: secureJapan,
      findings: [{ cell: "D2", value: unknown, facts: { field: "理由", status: "不明", hasColumn: false } }],
    },
  ],
});
