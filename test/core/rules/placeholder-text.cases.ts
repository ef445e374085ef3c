import { casesOf, general, secureJapan } from "./case.ts";

/** A plan that asks of every measure what is to come. */
const withNext = {
  ...general,
  fields: general.fields.map((field) => (field.name === "next" ? { ...field, required: true } : field)),
};

export const cases = casesOf("placeholder-text", {
  about: {
    ja: "「特になし」「同上」「－」だけでは進捗が分からず、差し戻しの対象になります。記入が任意の欄は対象外です。",
    en: "特になし, 同上 or － alone conveys no progress and would be sent back. Columns that may be empty are not checked.",
  },
  valid: [
    {
      title: {
        ja: "内容のある文と、任意の欄の「特になし」",
        en: "A text with content, and 特になし where nothing is required",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "備考"],
        ["1", "監査の実施", "内閣官房", "既に実施済み", "・7月に監査を行い、指摘は特になし。", "特になし"],
      ],
      schema: secureJapan,
    },
    {
      title: {
        ja: "理由を要しない状況、又は空欄の状況での「特になし」",
        en: "特になし as the reason where the status requires none, or there is no status",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "理由"],
        ["1", "監査の実施", "内閣官房", "既に実施済み", "・7月に監査を行った。", "特になし"],
        ["2", "訓練の実施", "内閣官房", null, "・8月に訓練を行った。", "特になし"],
      ],
      schema: secureJapan,
      others: ["value-required"],
    },
    {
      title: { ja: "空欄（value-required が指摘します）", en: "An empty cell (reported by `value-required`)" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"],
        ["1", "監査の実施", "内閣官房", "既に実施済み", null],
      ],
      schema: secureJapan,
      others: ["value-required"],
    },
    {
      title: { ja: "終わった施策の「今後の予定」の「－」", en: "－ for what is to come of a measure that is done" },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況", "今後の予定"],
        ["1", "監査の実施", "実施済み", "・7月に監査を行った。", "－"],
      ],
      schema: withNext,
    },
  ],
  invalid: [
    {
      title: { ja: "「特になし」「同上」「－」だけの進捗状況", en: "Progress texts of 特になし, 同上 or － alone" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"],
        ["1", "統一基準の見直し", "内閣官房", "既に実施済み", "・特になし。"],
        ["2", "統一基準の周知", "内閣官房", "既に実施済み", "同上"],
        ["3", "監査の実施", "内閣官房", "既に実施済み", "－－"],
        ["4", "訓練の実施", "内閣官房", "既に実施済み", "（調整中）"],
      ],
      schema: secureJapan,
      findings: [
        { cell: "E2", value: "・特になし。", facts: { field: "進捗状況", isProgress: true } },
        { cell: "E3", value: "同上", facts: { field: "進捗状況", isProgress: true } },
        { cell: "E4", value: "－－", facts: { field: "進捗状況", isProgress: true } },
        { cell: "E5", value: "（調整中）", facts: { field: "進捗状況", isProgress: true } },
      ],
    },
    {
      title: { ja: "状況が求める理由の欄の「－」", en: "－ for a reason that the status requires" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "理由"],
        [
          "1",
          "監査の実施",
          "内閣官房",
          "現時点では、年度内（同上）に実施できるかどうか不明",
          "・予算を要求している。",
          "－",
        ],
      ],
      schema: secureJapan,
      findings: [{ cell: "F2", value: "－", facts: { field: "理由", isProgress: false } }],
    },
    {
      title: { ja: "続く施策の「今後の予定」の「－」", en: "－ for what is to come of a measure under way" },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況", "今後の予定"],
        ["1", "監査の実施", "実施中", "・7月に監査を始めた。", "－"],
      ],
      schema: withNext,
      findings: [{ cell: "E2", value: "－", facts: { field: "今後の予定", isProgress: false } }],
    },
  ],
});
