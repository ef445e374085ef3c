import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];
const text = "・手引の案を作成し、関係する機関の意見を聴取した。";

export const cases = casesOf("text-repeated", {
  about: {
    ja: "進捗状況の文が、ほかの施策の文と一字一句同じです。貼り付ける行を誤った場合があるため、お知らせします。20文字に満たない文と、四つ以上の施策にある文は対象外です。施策そのものが二つの行にあるときは、name-repeated などが指摘します。",
    en: "The progress text is identical to that of another measure; it may have been pasted into the wrong row. Texts under 20 characters, and texts shared by four or more measures, are not reported. If the measure itself appears twice, name-repeated or a similar rule reports it.",
  },
  valid: [
    {
      title: { ja: "短い文、同じ施策の別の行", en: "Short texts, and a measure listed twice" },
      rows: [
        header,
        ["1", "統一基準の見直し", "内閣官房", "実施中", "・手引の案を作成した。"],
        ["2", "監査の実施", "内閣官房", "実施中", "・手引の案を作成した。"],
        ["3", "訓練の実施", "内閣官房", "実施中", text],
        ["4", "訓練の実施", "内閣官房", "実施中", text],
      ],
      others: ["name-repeated"],
    },
    {
      title: { ja: "四つの施策に書かれた決まり文句", en: "A stock phrase shared by four measures" },
      rows: [
        header,
        ["1", "統一基準の見直し", "内閣官房", "実施中", text],
        ["2", "監査の実施", "内閣官房", "実施中", text],
        ["3", "訓練の実施", "内閣官房", "実施中", text],
        ["4", "教材の作成", "内閣官房", "実施中", text],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "別の施策と同じ文", en: "The text of another measure" },
      rows: [
        header,
        ["1", "統一基準の見直し", "内閣官房", "実施中", text],
        ["2", "監査の実施", "内閣官房", "実施中", text],
        ["3", null, "内閣官房", "実施中", text],
      ],
      others: ["value-required"],
      findings: [
        { cell: "E3", value: text, facts: { first: "E2" } },
        { cell: "E4", value: text, facts: { first: "E2" } },
      ],
    },
  ],
});
