import { casesOf } from "./case.ts";

export const cases = casesOf("personal-data", {
  about: {
    ja: "連絡先や担当者の欄でないところに、電話番号かメールアドレスがあります。公表や送付の前に消し忘れがないか確かめるためのお知らせです。",
    en: "A phone number or email address appears in a column that is not meant for contact details. It can be removed before the table is sent or published.",
  },
  valid: [
    {
      title: {
        ja: "連絡先の欄、文書番号、年の範囲",
        en: "A contact column, a document number, a range of years",
      },
      rows: [
        ["施策番号", "施策名", "状況", "備考", "連絡先", "担当課・内線（電話）"],
        ["1", "統一基準の見直し", "実施済み", "2007-2009年の計画（第0123-45号）", "03-1234-5678", "内線1234"],
        ["2", "監査の実施", "実施済み", "庁内の会議で報告した。", "kansa@example.go.jp", null],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "備考の電話番号とメールアドレス", en: "A phone number and an email address in the remarks" },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "統一基準の見直し", "実施済み", "詳しくは03－1234－5678まで。"],
        ["2", "監査の実施", "実施済み", "kansa@example.go.jp に照会"],
      ],
      findings: [
        { cell: "D2", value: "詳しくは03－1234－5678まで。", facts: { found: "03－1234－5678" } },
        { cell: "D3", value: "kansa@example.go.jp に照会", facts: { found: "kansa@example.go.jp" } },
      ],
    },
  ],
});
