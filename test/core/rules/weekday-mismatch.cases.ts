import { casesOf } from "./case.ts";

export const cases = casesOf("weekday-mismatch", {
  about: {
    ja: "「令和7年10月7日（月）」のように、日付の後の曜日がその日の曜日と違います。年のない日付は指摘しません。",
    en: "The weekday after a date, as in 令和7年10月7日（月）, does not match the date. Dates without a year are not checked.",
  },
  valid: [
    {
      title: {
        ja: "日付どおりの曜日、年のない日付、日付のない括弧",
        en: "The correct weekday, no year, and no date",
      },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "統一基準の見直し", "実施済み", "平成19年10月3日（水）に会議。9月3日（火）は別件（木）。"],
      ],
    },
    {
      title: { ja: "その日がない日付", en: "A day that does not exist" },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "統一基準の見直し", "実施済み", "2007/9/31(月)"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "元号、西暦、全角", en: "Era years, Western years, full-width digits" },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "統一基準の見直し", "実施済み", "平成19年10月3日（木）に会議を開いた。"],
        ["2", "監査の実施", "実施済み", "２００７年９月３０日（土曜日）に終了"],
      ],
      findings: [
        {
          cell: "D2",
          value: "平成19年10月3日（木）に会議を開いた。",
          facts: { written: "平成19年10月3日（木）", date: "2007-10-03", weekday: 3 },
        },
        {
          cell: "D3",
          value: "２００７年９月３０日（土曜日）に終了",
          facts: { written: "２００７年９月３０日（土曜日）", date: "2007-09-30", weekday: 0 },
        },
      ],
    },
  ],
});
