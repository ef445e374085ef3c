import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("done-but-unfinished", {
  about: {
    ja: "「検討中」「開発に着手」のように、まだ準備や作成の途中であることだけが書かれています。運用や提供を始めたという記述は実施済みと矛盾しません。",
    en: "The text only describes work still being considered or developed (検討中, 開発に着手). Something that has been launched and is running is done.",
  },
  valid: [
    {
      title: { ja: "運用を始めたという記述", en: "Something was launched" },
      rows: [header, ["1", "システムの整備", "内閣官房", "実施済み", "・9月に運用を開始した。"]],
    },
    {
      title: {
        ja: "実施したことと検討中のこと（done-but-continuing が指摘します）",
        en: "A completed action and one in preparation (reported by `done-but-continuing`)",
      },
      rows: [header, ["1", "手引の作成", "内閣官房", "実施済み", "・第1部を公表した。第2部は作成中。"]],
      others: ["done-but-continuing"],
    },
  ],
  invalid: [
    {
      title: { ja: "途中である旨だけの記述", en: "Only preparatory work" },
      rows: [
        header,
        ["1", "基準の策定", "内閣官房", "実施済み", "・有識者会議で検討中である。"],
        ["2", "システムの開発", "内閣官房", "実施済み", "・9月から設計作業に着手した。"],
      ],
      findings: [
        {
          cell: "E2",
          value: "・有識者会議で検討中である。",
          facts: { status: "実施済み", statusCell: "D2", words: "検討中である" },
        },
        {
          cell: "E3",
          value: "・9月から設計作業に着手した。",
          facts: { status: "実施済み", statusCell: "D3", words: "着手した" },
        },
      ],
    },
  ],
});
