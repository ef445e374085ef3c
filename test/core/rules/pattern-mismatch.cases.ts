import { casesOf, withField } from "./case.ts";

const schema = withField({ name: "number", title: "施策番号", pattern: "\\d+-\\d+-\\d{2}" });

export const cases = casesOf("pattern-mismatch", {
  about: {
    ja: "施策スキーマで定めた書式（正規表現）に合いません。",
    en: "The text does not match the pattern that the schema defines for its column.",
  },
  valid: [
    {
      title: { ja: "書式どおりの施策番号", en: "Numbers in the required format" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1-1-01", "統一基準の見直し", "実施済み"],
        ["10-2-03", "監査の実施", "実施済み"],
        [null, "訓練の実施", "実施済み"],
      ],
      schema,
    },
  ],
  invalid: [
    {
      title: { ja: "別の書き方の施策番号", en: "Numbers in another format" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1の1の1", "統一基準の見直し", "実施済み"],
        ["1-1-01\n", "監査の実施", "実施済み"],
        [5, "訓練の実施", "実施済み"],
      ],
      schema,
      findings: [
        { cell: "A2", value: "1の1の1", facts: { field: "施策番号", pattern: "\\d+-\\d+-\\d{2}" } },
        { cell: "A3", value: "1-1-01\n", facts: { field: "施策番号", pattern: "\\d+-\\d+-\\d{2}" } },
        { cell: "A4", value: "5", facts: { field: "施策番号", pattern: "\\d+-\\d+-\\d{2}" } },
      ],
      others: ["space-padding"],
    },
  ],
});
