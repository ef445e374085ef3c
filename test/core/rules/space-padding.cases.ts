import { casesOf } from "./case.ts";

export const cases = casesOf("space-padding", {
  about: {
    ja: "字下げや文字の間を空けるための空白は、検索や照合の妨げになります（機械可読性ルール L1-06）。段落を分ける改行はそのままで構いません。",
    en: "Spaces used for indentation or between the characters of a word hinder searching and matching (machine-readability rule L1-06). Line breaks between paragraphs are accepted.",
  },
  valid: [
    {
      title: {
        ja: "語を分ける一つの空白と、段落を分ける改行",
        en: "Single spaces between words, and breaks between paragraphs",
      },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "Web アプリケーションの点検", "実施済み", "担当 政策係\n内線 12345"],
        ["2", "東京 大阪 名古屋での訓練", "実施済み", "一段落目\n\n二段落目"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "字下げ、行末の空白、連続した空白", en: "Indentation, trailing spaces and runs of spaces" },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "統一基準の見直し　", "実施済み", "　担当　　政策係 \n　内線 12345"],
      ],
      findings: [
        { cell: "B2", value: "統一基準の見直し　", facts: { field: "施策名" }, fix: "統一基準の見直し" },
        {
          cell: "D2",
          value: "　担当　　政策係 \n　内線 12345",
          facts: { field: "備考" },
          fix: "担当　政策係\n内線 12345",
        },
      ],
    },
    {
      title: { ja: "文字の間の空白と、前後の空行", en: "Spaces within a word, and empty lines around a text" },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "監　査　の　実　施", "実施済み", "\n7月に行った。\n\n"],
      ],
      findings: [
        { cell: "B2", value: "監　査　の　実　施", facts: { field: "施策名" }, fix: "監査の実施" },
        { cell: "D2", value: "\n7月に行った。\n\n", facts: { field: "備考" }, fix: "7月に行った。" },
      ],
    },
  ],
});
