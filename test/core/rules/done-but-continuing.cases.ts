import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("done-but-continuing", {
  about: {
    ja: "「推進している」「引き続き実施」のように、なお続くことや残りがあることが読み取れます。何をもって実施済みとするかは施策によるため、要確認とします。",
    en: "The text describes ongoing work, or something that remains. What counts as done differs between measures, so it is a warning.",
  },
  valid: [
    {
      title: {
        ja: "終えたこと、始めて動いていること",
        en: "Work that has ended, and a service that was launched and is running",
      },
      rows: [
        header,
        ["1", "事業の廃止", "内閣官房", "実施済み", "・6月に事業を終了した。"],
        ["2", "窓口の運用", "内閣官房", "実施済み", "・4月に運用を開始し、各機関が利用している。"],
      ],
    },
    {
      title: {
        ja: "予定だけの記述（done-but-planned が指摘します）",
        en: "Plans only (reported by `done-but-planned`)",
      },
      rows: [header, ["1", "訓練の実施", "内閣官房", "実施済み", "・12月に訓練を行う予定。"]],
      others: ["done-but-planned"],
    },
    {
      title: {
        ja: "全体を終えたこと、ある日から続く窓口、必要があれば行うこと",
        en: "The whole has ended, a service runs since a day, or something is done if need be",
      },
      rows: [
        header,
        ["1", "点検の実施", "内閣官房", "実施済み", "・47か所のうち47か所で点検が完了した。"],
        ["2", "研修の実施", "内閣官房", "実施済み", "・受講者の100％が研修を終了した。"],
        ["6", "窓口の改修", "内閣官房", "実施済み", "・平成18年度のうちに3件で改修を完了した。"],
        ["7", "研修の充実", "内閣官房", "実施済み", "・目標の1050％で研修を終了した。"],
        ["5", "研修の見直し", "内閣官房", "実施済み", "・研修の見直しを終了した。一部の会場では先に終了した。"],
        ["3", "相談の受付", "内閣官房", "実施済み", "・手引を配布した。平成19年4月から相談を受け付けている。"],
        ["4", "基準の策定", "内閣官房", "実施済み", "・基準を策定した。必要に応じて見直しを行うこととしている。"],
      ],
    },
  ],
  invalid: [
    {
      title: {
        ja: "なお続く取組と、残りのある取組",
        en: "Routine work that continues, and work that is not finished",
      },
      rows: [
        header,
        ["1", "普及の推進", "内閣官房", "実施済み", "・各地で普及を推進している。"],
        ["2", "手引の作成", "内閣官房", "実施済み", "・検討に着手した。作業部会を2回開催済み。"],
        ["3", "時期の決定", "内閣官房", "実施済み", "・手引を配布した。次の改定の時期は未定。"],
      ],
      findings: [
        {
          cell: "E2",
          value: "・各地で普及を推進している。",
          facts: { status: "実施済み", statusCell: "D2", words: "推進している" },
        },
        {
          cell: "E3",
          value: "・検討に着手した。作業部会を2回開催済み。",
          facts: { status: "実施済み", statusCell: "D3", words: "着手した" },
        },
        {
          cell: "E4",
          value: "・手引を配布した。次の改定の時期は未定。",
          facts: { status: "実施済み", statusCell: "D4", words: "未定" },
        },
      ],
    },
    {
      title: { ja: "一部だけを終えたこと", en: "Only a part has ended" },
      rows: [
        header,
        ["1", "点検の実施", "内閣官房", "実施済み", "・４７か所のうち４０か所で点検が完了した。"],
        ["2", "移行の支援", "内閣官房", "実施済み", "・全体の約7割が移行を完了した。"],
        ["3", "整備の促進", "内閣官房", "実施済み", "・対象の99.5％で整備が完了した。"],
      ],
      findings: [
        {
          cell: "E2",
          value: "・４７か所のうち４０か所で点検が完了した。",
          facts: { status: "実施済み", statusCell: "D2", words: "４７か所のうち４０か所" },
        },
        {
          cell: "E3",
          value: "・全体の約7割が移行を完了した。",
          facts: { status: "実施済み", statusCell: "D3", words: "約7割" },
        },
        {
          cell: "E4",
          value: "・対象の99.5％で整備が完了した。",
          facts: { status: "実施済み", statusCell: "D4", words: "99.5％" },
        },
      ],
    },
  ],
});
