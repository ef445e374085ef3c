import { casesOf, withField } from "./case.ts";

const schema = withField({ name: "remarks", title: "備考", maxLength: 10 });

export const cases = casesOf("text-too-long", {
  about: { ja: "施策スキーマで定めた文字数を超えています。", en: "The text is longer than the schema allows." },
  valid: [
    {
      title: {
        ja: "上限ちょうどの文（サロゲートペアの漢字も1文字と数えます）",
        en: "As long as allowed (a kanji of two code units counts as one character)",
      },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "統一基準の見直し", "実施済み", "一二三四五六七八九十"],
        ["2", "監査の実施", "実施済み", "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷"],
      ],
      schema,
    },
  ],
  invalid: [
    {
      title: { ja: "上限を超える文", en: "Longer than allowed" },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "統一基準の見直し", "実施済み", "一二三四五六七八九十一"],
        ["2", "監査の実施", "実施済み", "・".repeat(10_000)],
      ],
      schema,
      findings: [
        { cell: "D2", value: "一二三四五六七八九十一", facts: { field: "備考", length: 11, limit: 10 } },
        { cell: "D3", value: "・".repeat(10_000), facts: { field: "備考", length: 10_000, limit: 10 } },
      ],
    },
  ],
});
