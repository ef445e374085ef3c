import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "状況", "進捗状況", "今後の予定"];

export const cases = casesOf("text-unfinished", {
  about: {
    ja: "読点、助詞、又は文をつなぐだけの形（「実施し」「進めており」）で終わる記述は、文字数の足りない欄に貼り付けて後ろが切れたか、書きかけのまま残ったおそれがあるため、要確認とします。「見直し」「前倒し」のような名詞や「まで」「こと」で終わるものは指摘しません。",
    en: "A text that ends with a comma, a particle or a verb form that only joins was perhaps cut off when it was pasted, or left half-written. Nouns such as 見直し, and texts that end with まで or こと, are complete.",
  },
  valid: [
    {
      title: { ja: "文の終わり、名詞止め", en: "Sentences and noun phrases" },
      rows: [
        header,
        ["1", "手引の公表", "実施中", "案を作成した。", "12月に公表する予定。"],
        ["2", "制度の見直し", "実施中", "6月に意見を募集した。制度の見直し", "令和8年3月まで"],
        ["3", "名簿の整備", "実施中", "名簿を作成した（6月に実施し、7月に公表）", "整備の前倒し"],
        ["4", "相談の受付", "実施中", "受付を開始。オンラインにて", "引き続き受け付けること"],
        ["5", "農地の貸出し", "実施中", "申請を受け付けた。農地の貸出し", "更なる活用を目指す"],
      ],
    },
    {
      title: { ja: "和語の動詞からできた名詞、向け、ごと", en: "Nouns made of Japanese verbs" },
      rows: [
        header,
        ["1", "基金の活用", "実施中", "額を算定した。基金の取崩し", "4月に実施する老朽施設の取壊し"],
        ["2", "庁舎の移転", "実施中", "契約を結んだ。6月に引越し", "予算の積増し。地域の各種催し"],
        ["3", "手引の作成", "実施中", "手引を作成した。子育て世帯向け", "点検は3年ごと"],
        ["4", "収集の見直し", "実施中", "対象は使い捨て", "特に支障無し"],
        ["5", "申請の見直し", "実施中", "受付を変更。紙から電子へ", "定員を100人から150人に"],
      ],
    },
    {
      title: { ja: "進捗状況のほかの列", en: "Other columns" },
      rows: [header, ["1", "手引の公表に向けて", "実施中", "案を作成した。", "12月に公表する予定。"]],
    },
    {
      title: { ja: "英文", en: "English texts" },
      rows: [header, ["1", "手引の公表", "実施中", "The guideline has been published.", "See Annex A"]],
    },
  ],
  invalid: [
    {
      title: { ja: "途中で切れた記述", en: "Texts that break off" },
      rows: [
        header,
        ["1", "手引の公表", "実施中", "5月に案を作成した。6月に意見を募集し", "12月に公表する予定。"],
        ["2", "訓練の実施", "実施中", "5月に訓練を実施した。\n関係機関と協議を行い、", "次回は関係府省と"],
        ["3", "名簿の整備", "実施中", "名簿を作成した。現在は内容の確認を進めており", "整備を進める予定であ"],
        ["4", "庁舎の改修", "遅れ", "資材の納入が遅れ、着工がずれ込ん", "業者を選定しているとこ"],
      ],
      findings: [
        {
          cell: "D2",
          value: "5月に案を作成した。6月に意見を募集し",
          facts: { sentence: "6月に意見を募集し" },
        },
        {
          cell: "D3",
          value: "5月に訓練を実施した。\n関係機関と協議を行い、",
          facts: { sentence: "関係機関と協議を行い、" },
        },
        { cell: "E3", value: "次回は関係府省と", facts: { sentence: "次回は関係府省と" } },
        {
          cell: "D4",
          value: "名簿を作成した。現在は内容の確認を進めており",
          facts: { sentence: "現在は内容の確認を進めており" },
        },
        { cell: "E4", value: "整備を進める予定であ", facts: { sentence: "整備を進める予定であ" } },
        {
          cell: "D5",
          value: "資材の納入が遅れ、着工がずれ込ん",
          facts: { sentence: "資材の納入が遅れ、着工がずれ込ん" },
        },
        { cell: "E5", value: "業者を選定しているとこ", facts: { sentence: "業者を選定しているとこ" } },
      ],
    },
    {
      title: { ja: "同じ字で終わる漢語の動詞", en: "Verbs of Chinese words that end in the same characters" },
      rows: [header, ["1", "施設の整備", "実施中", "旧施設を譲渡し", "地域で催しを開催し"]],
      findings: [
        { cell: "D2", value: "旧施設を譲渡し", facts: { sentence: "旧施設を譲渡し" } },
        { cell: "E2", value: "地域で催しを開催し", facts: { sentence: "地域で催しを開催し" } },
      ],
    },
    {
      title: { ja: "英文", en: "English texts" },
      rows: [header, ["1", "手引の公表", "実施中", "The draft was published in May, and the", ""]],
      findings: [
        {
          cell: "D2",
          value: "The draft was published in May, and the",
          facts: { sentence: "The draft was published in May, and the" },
        },
      ],
    },
  ],
});
