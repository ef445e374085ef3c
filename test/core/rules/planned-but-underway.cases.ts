import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("planned-but-underway", {
  about: {
    ja: "状況はこれから始めるとしながら、進捗状況から既に始まっていると読み取れるため、要確認とします。",
    en: "The status says work is yet to start, but the text suggests that it has begun.",
  },
  valid: [
    {
      title: { ja: "これから始めることの記述", en: "A text about work that is about to start" },
      rows: [header, ["1", "検討の開始", "内閣官房", "実施予定", "・11月から検討を開始する予定。"]],
    },
    {
      title: {
        ja: "実施したことだけの記述（planned-but-done が指摘します）",
        en: "Only completed actions (reported by `planned-but-done`)",
      },
      rows: [header, ["1", "訓練の実施", "内閣官房", "実施予定", "・6月に訓練を実施した。"]],
      others: ["planned-but-done"],
    },
    {
      title: { ja: "検討しているが至っていないという記述", en: "Still being thought of, and not come about" },
      rows: [header, ["1", "避難所の選定", "内閣官房", "実施予定", "・条件を検討しており、場所の選定に至っていない。"]],
    },
    {
      title: { ja: "先の予定のための検討", en: "Thinking about what is to come on a day ahead" },
      rows: [
        header,
        ["1", "公募の実施", "内閣官房", "実施予定", "・12月に公募を行うため、要件の検討を進めている。"],
        ["2", "収納の多様化", "内閣官房", "実施予定", "・平成20年度の予算要求に向けて、手数料を調査している。"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "既に始めたという記述", en: "Already under way" },
      rows: [
        header,
        ["1", "検討の開始", "内閣官房", "実施予定", "・9月に検討に着手した。"],
        ["2", "手順の作成", "内閣官房", "実施予定", "・案の作成を進めており、12月に公表する予定。"],
      ],
      findings: [
        {
          cell: "E2",
          value: "・9月に検討に着手した。",
          facts: { status: "実施予定", statusCell: "D2", words: "着手した" },
        },
        {
          cell: "E3",
          value: "・案の作成を進めており、12月に公表する予定。",
          facts: { status: "実施予定", statusCell: "D3", words: "作成を進めており" },
        },
      ],
    },
    {
      title: {
        ja: "実施の前の段階、又は判断しきれない言い方",
        en: "A preparatory step, or wording that leaves room for doubt",
      },
      rows: [
        header,
        ["1", "手順の作成", "内閣官房", "実施予定", "・9月に関係者の意見を聴取した。"],
        ["2", "台帳の整備", "内閣官房", "実施予定", "・9月に帳票と端末とを紐付けた。"],
      ],
      findings: [
        {
          cell: "E2",
          value: "・9月に関係者の意見を聴取した。",
          facts: { status: "実施予定", statusCell: "D2", words: "聴取した" },
        },
        {
          cell: "E3",
          value: "・9月に帳票と端末とを紐付けた。",
          facts: { status: "実施予定", statusCell: "D3", words: "紐付けた" },
        },
      ],
    },
  ],
});
