import { casesOf, secureJapan } from "./case.ts";

export const cases = casesOf("ditto-mark", {
  about: {
    ja: "上の行と同じ値を「〃」「同上」と省略すると、並べ替えたときに別の行を指してしまいます（機械可読性ルール L2-02）。進捗状況など内容を書く欄の「同上」は「内容のない記載」（placeholder-text）が指摘します。",
    en: "Once the rows are sorted, 〃 or 同上 refers to the wrong row (machine-readability rule L2-02). For 同上 in a required text, see `placeholder-text`.",
  },
  valid: [
    {
      title: {
        ja: "省略せずに書かれた値と、長い文の中の「同上」",
        en: "Values written out, and 同上 within a longer text",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "備考"],
        ["1", "統一基準の見直し", "内閣官房", "実施済み", "6月改定"],
        ["2", "統一基準の周知", "内閣官房", "実施済み", "同上の基準による"],
      ],
    },
    {
      title: {
        ja: "進捗状況の「同上」（placeholder-text が指摘します）",
        en: "同上 for a progress text (reported by `placeholder-text`)",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"],
        ["1", "統一基準の見直し", "内閣官房", "既に実施済み", "・6月に改定した。"],
        ["2", "統一基準の周知", "内閣官房", "既に実施済み", "同上"],
      ],
      schema: secureJapan,
      others: ["placeholder-text"],
    },
  ],
  invalid: [
    {
      title: { ja: "「〃」「同上」などによる省略", en: "Values left out with 〃, 同上 and the like" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "完了予定"],
        ["1", "統一基準の見直し", "内閣官房", "実施中", "平成20年3月末"],
        ["2", "統一基準の周知", " 〃 ", "同上", "”"],
      ],
      findings: [
        { cell: "C3", value: " 〃 ", facts: { field: "担当府省庁", repeated: "内閣官房" } },
        { cell: "D3", value: "同上", facts: { field: "状況", repeated: "実施中" } },
        { cell: "E3", value: "”", facts: { field: "完了予定", repeated: "平成20年3月末" } },
      ],
    },
    {
      title: { ja: "写すべき値が上にない省略", en: "A ditto mark with nothing above it" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況"],
        ["1", "統一基準の見直し", "〃", "実施中"],
      ],
      findings: [{ cell: "C2", value: "〃", facts: { field: "担当府省庁", repeated: "" } }],
    },
  ],
});
