import { casesOf } from "./case.ts";

export const cases = casesOf("platform-character", {
  about: {
    ja: "丸数字、ローマ数字、㈱などは、環境によって表示されないことがあります（機械可読性ルール L1-08）。番号や章を通してこれらで番号を付けた表では、一度だけ示します。",
    en: "Enclosed numbers, Roman numerals, ㈱ and the like cannot be displayed on every system (machine-readability rule L1-08). Where the numbers or chapters of a plan are numbered by them throughout, that is said once.",
  },
  valid: [
    {
      title: { ja: "どの環境でも読める文字", en: "Characters that every system can display" },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "統一基準の見直し", "実施済み", "（1）（株）IV 平成 No. ※→℃々𠮷"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "丸数字、ローマ数字、省略文字", en: "Enclosed and Roman numerals, abbreviations" },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "第Ⅳ期計画の策定", "実施済み", "①㈱架空総合調査に委託 ②㍻19年①のとおり"],
      ],
      findings: [
        {
          cell: "B2",
          value: "第Ⅳ期計画の策定",
          facts: { characters: [{ character: "Ⅳ", instead: "IV" }], others: 0 },
        },
        {
          cell: "D2",
          value: "①㈱架空総合調査に委託 ②㍻19年①のとおり",
          facts: {
            characters: [
              { character: "①", instead: "1" },
              { character: "㈱", instead: "(株)" },
              { character: "②", instead: "2" },
              { character: "㍻", instead: "平成" },
            ],
            others: 0,
          },
        },
      ],
    },
    {
      title: {
        ja: "置き換える文字を示せないもの（外字、白抜きの丸数字）",
        en: "No replacement to offer: a private-use character, a negative numeral",
      },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "統一基準の見直し", "実施済み", "\uE000崎係長 ⓫月に再度行う。"],
      ],
      findings: [
        {
          cell: "D2",
          value: "\uE000崎係長 ⓫月に再度行う。",
          facts: {
            characters: [
              { character: "\uE000", instead: undefined },
              { character: "⓫", instead: undefined },
            ],
            others: 0,
          },
        },
      ],
    },
    {
      title: { ja: "丸数字で番号を付けた表", en: "A table that is numbered by enclosed numbers" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["①", "統一基準の見直し", "実施済み"],
        ["②", "監査の実施", "実施済み"],
        ["③", "訓練の実施", "実施済み"],
      ],
      findings: [
        {
          cell: "A2",
          value: "①",
          facts: {
            characters: [
              { character: "①", instead: "1" },
              { character: "②", instead: "2" },
              { character: "③", instead: "3" },
            ],
            others: 2,
          },
        },
      ],
    },
  ],
});
