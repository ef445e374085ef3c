import { casesOf } from "./case.ts";

export const cases = casesOf("draft-mark", {
  about: {
    ja: "「●名」「○○」「XX件」のような数字や名称の空き、【P】、（精査中）、（仮）、★など、提出前に消すはずの印が残っています。行頭の記号は、「●者を」のように助数詞と助詞が続くものを除き、箇条書きとみなし、指摘しません。",
    en: "Placeholders for figures and names (●名, ○○, XX件), and marks such as 【P】, （精査中）, （仮） or ★, should be removed before the text is submitted. Such a character at the start of a line is taken for a bullet, unless a counter and a particle follow it (●者を).",
  },
  valid: [
    {
      title: {
        ja: "行頭の記号、漢数字のゼロ、仮称、英字の略",
        en: "Bullets, the kanji zero, a provisional name, letters",
      },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "統一基準の見直し", "実施済み", "○人材の育成\n・●年次計画\n二〇〇七年、〇〇七号"],
        ["2", "監査（仮称）の実施", "実施済み", "PDCAの確立。（Public Key）XXL。関係省庁と検討中である。"],
        ["3", "訓練の実施", "実施済み", "評価は○（良好）"],
        ["4", "施設の整備", "実施済み", "　○人材の育成\n計画を策定した。 ○施設の耐震化を完了した。"],
        [
          "5",
          "拠点の整備",
          "実施済み",
          "●高齢者の見守り体制を（○本庁、△支所）で整えた。\n●件名の見直し\n●月例会の開催",
        ],
      ],
      others: ["space-padding"],
    },
  ],
  invalid: [
    {
      title: { ja: "数字の空き、伏せ字", en: "Placeholders for figures and words" },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "統一基準の見直し", "実施済み", "研修を●名が受講し、○月に公表した。"],
        ["2", "監査の実施", "実施済み", "○○省と協議し、XX件を点検した。"],
        ["3", "訓練の実施", "実施済み", "参加者は前年の●倍となった。"],
        ["4", "創業の支援", "実施済み", "延べ●者を支援した。"],
        ["5", "記録の公表", "実施済み", "Published xx records."],
        ["6", "図書の整備", "実施済み", "電子書籍●点を整備した。"],
        ["7", "就農の支援", "実施済み", "●者を支援した。"],
        ["8", "手引の公表", "実施済み", "Guidance was issued in [month TBC]. STBC"],
      ],
      findings: [
        { cell: "D2", value: "研修を●名が受講し、○月に公表した。", facts: { marks: ["●", "○"] } },
        { cell: "D3", value: "○○省と協議し、XX件を点検した。", facts: { marks: ["○○", "XX"] } },
        { cell: "D4", value: "参加者は前年の●倍となった。", facts: { marks: ["●"] } },
        { cell: "D5", value: "延べ●者を支援した。", facts: { marks: ["●"] } },
        { cell: "D6", value: "Published xx records.", facts: { marks: ["xx"] } },
        { cell: "D7", value: "電子書籍●点を整備した。", facts: { marks: ["●"] } },
        { cell: "D8", value: "●者を支援した。", facts: { marks: ["●"] } },
        { cell: "D9", value: "Guidance was issued in [month TBC]. STBC", facts: { marks: ["TBC"] } },
      ],
    },
    {
      title: { ja: "未確定の印", en: "Marks for points that are not settled" },
      rows: [
        ["施策番号", "施策名", "状況", "備考"],
        ["1", "統一基準の見直し", "実施済み", "【P】819組織が参加した（参加組織数は精査中）。"],
        ["2", "監査の実施", "実施済み", "★要修正：（仮）監査を行った。"],
      ],
      findings: [
        {
          cell: "D2",
          value: "【P】819組織が参加した（参加組織数は精査中）。",
          facts: { marks: ["【P", "（参加組織数は精査中）"] },
        },
        { cell: "D3", value: "★要修正：（仮）監査を行った。", facts: { marks: ["★", "（仮）"] } },
      ],
    },
  ],
});
