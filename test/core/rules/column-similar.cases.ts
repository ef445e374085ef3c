import { casesOf } from "./case.ts";

export const cases = casesOf("column-similar", {
  about: {
    ja: "見つからない列の名前によく似た見出しがあることを示します。推測だけで読み取ることはせず、直していただきます。",
    en: "A header closely resembles the name of a column that was not found. The column is not read on a guess; the header needs to be corrected.",
  },
  valid: [
    {
      title: {
        ja: "目標と実績の数値の列（「実績日」の誤記ではない）",
        en: "Columns of figures (実績値 is not a misspelt 実績日)",
      },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況", "目標値", "実績値"],
        ["1", "統一基準の見直し", "実施中", "・見直しを進めている。", "100人", "80人"],
      ],
    },
    {
      title: { ja: "空白、改行、注記を含む正しい見出し", en: "Correct headers with spaces, line breaks and notes" },
      rows: [
        ["施 策\n番 号", "【施策名】", "担当府省庁（主務）", "状　況"],
        ["1", "統一基準の見直し", "内閣官房", "実施済み"],
      ],
    },
    {
      title: { ja: "どの列にも似ていない独自の見出し", en: "A header of the workbook’s own that resembles no column" },
      rows: [
        ["施策番号", "施策名", "状況", "決裁"],
        ["1", "統一基準の見直し", "実施済み", "済"],
      ],
    },
    {
      title: { ja: "似た見出しでも、正しい見出しの列が別にある表", en: "A similar header beside the correct one" },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況", "進渉状況"],
        ["1", "統一基準の見直し", "実施済み", "・6月に改定した。", "－"],
      ],
    },
    {
      title: { ja: "今後の予定についての別の見出し", en: "Another header for what is to come" },
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況", "再来年度の方針"],
        ["1", "統一基準の見直し", "実施済み", "・6月に改定した。", "改定版を周知する。"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "「庁」と「捗」の誤字", en: "Two wrong characters" },
      rows: [
        ["施策番号", "施策名", "担当府省丁", "状況", "進渉状況"],
        ["1", "統一基準の見直し", "内閣官房", "実施済み", "・6月に改定した。"],
      ],
      findings: [
        { cell: "C1", value: "担当府省丁", facts: { field: "担当府省庁", required: false } },
        { cell: "E1", value: "進渉状況", facts: { field: "進捗状況", required: false } },
      ],
    },
    {
      title: { ja: "「等」を添えた見出し", en: "A header with 等 (and the like)" },
      rows: [
        ["施策番号", "施策名称等", "担当府省庁", "状況", "進捗状況"],
        ["1", "統一基準の見直し", "内閣官房", "実施済み", "・6月に改定した。"],
      ],
      findings: [{ cell: "B1", value: "施策名称等", facts: { field: "施策名", required: true } }],
    },
  ],
});
