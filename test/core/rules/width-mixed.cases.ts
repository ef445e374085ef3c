import { casesOf } from "./case.ts";

export const cases = casesOf("width-mixed", {
  about: {
    ja: "半角カナと、一つの文の中での全角・半角英数字の混在は、検索や照合の漏れにつながります。全体を全角でそろえた文と、1桁の数字を全角、2桁以上を半角で書く表の文は指摘しません。",
    en: "Half-width kana, and letters or digits in both widths within one text, make searches fail. A text written entirely in full width is accepted, and so is a table that writes one digit in full width and longer numbers in half width.",
  },
  valid: [
    {
      title: { ja: "英数字の幅がそろった文", en: "Letters and digits of one width only" },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "ASPの安全基準の策定", "実施済み", "6月14日にWeb会議で決定"],
        ["2", "ＡＳＰの利用", "実施済み", "６月１４日にＷｅｂ会議で決定"],
      ],
    },
    {
      title: {
        ja: "1桁の数字を全角、2桁以上を半角で書く表",
        en: "A table that writes one digit in full width, more in half width",
      },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "基準の策定", "実施済み", "９月30日に３回目の会議で決定し、1,200部を配布"],
        ["2", "訓練の実施", "実施済み", "12月に２か所で実施"],
        ["3", "監査の実施", "実施済み", "12月に実施"],
        ["4", "教材の作成", "実施済み", "11月に実施"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "半角カナ", en: "Half-width kana" },
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "ｲﾝｼﾃﾞﾝﾄ対応とﾊﾞｯｸｱｯﾌﾟ", "実施済み"],
        ["2", "ハﾞックアップの点検", "実施済み"],
      ],
      findings: [
        {
          cell: "B2",
          value: "ｲﾝｼﾃﾞﾝﾄ対応とﾊﾞｯｸｱｯﾌﾟ",
          facts: { kana: ["ｲﾝｼﾃﾞﾝﾄ", "ﾊﾞｯｸｱｯﾌﾟ"], wide: [] },
          fix: "インシデント対応とバックアップ",
        },
        {
          cell: "B3",
          value: "ハﾞックアップの点検",
          facts: { kana: ["ﾞ"], wide: [] },
          fix: "バックアップの点検",
        },
      ],
    },
    {
      title: { ja: "一つの文の中の全角と半角の英数字", en: "Full-width and half-width letters and digits in one text" },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "ＡＳＰ（Application Service Provider）の利用", "実施済み", "９月30日にﾃｽﾄを実施"],
        ["2", "2回の研修と1回の訓練", "実施済み", ""],
      ],
      findings: [
        {
          cell: "B2",
          value: "ＡＳＰ（Application Service Provider）の利用",
          facts: { kana: [], wide: ["ＡＳＰ"] },
          fix: "ASP（Application Service Provider）の利用",
        },
        {
          cell: "D2",
          value: "９月30日にﾃｽﾄを実施",
          facts: { kana: ["ﾃｽﾄ"], wide: ["９"] },
          fix: "9月30日にテストを実施",
        },
      ],
    },
  ],
});
