import { casesOf, secureJapan } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("undecided-without-reason", {
  about: {
    ja: "実施できるか分からないとき、遅れているとき、中止したときは、その理由が必要です。理由の欄がある表では「理由などの記入漏れ」（reason-missing）が指摘します。",
    en: "A measure whose outlook is unknown, that is late or was given up needs a reason. In a sheet with a column for it, reason-missing reports it instead.",
  },
  valid: [
    {
      title: { ja: "理由の記述、結果を待つ取組", en: "A reason, and work whose outcome is awaited" },
      rows: [
        header,
        ["1", "条約の締結", "内閣官房", "未定", "・相手国との交渉の状況により、時期は未定。"],
        ["2", "法律の整備", "内閣官房", "未定", "・法案は国会で審議中。"],
        ["3", "講座の開講", "内閣官房", "遅れ", "・講師の確保が難航し、開講できていない。"],
        ["4", "利用の促進", "内閣官房", "遅れ", "・登録者が減少した。"],
        ["5", "出店の支援", "内閣官房", "遅れ", "・1件の出店にとどまった。補助の上限が低い。"],
      ],
    },
    {
      title: { ja: "課題の欄に理由があるとき", en: "The reason in the column for it" },
      rows: [
        [...header, "課題・備考"],
        ["1", "条約の締結", "内閣官房", "中止", "・締結を中止した。", "財源の見通しが立たないため。"],
      ],
    },
    {
      title: {
        ja: "理由の欄がある表（reason-missing が指摘します）",
        en: "A sheet with a column for reasons (reported by `reason-missing`)",
      },
      rows: [header, ["1", "条約の締結", "内閣官房", "不明", "・時期は未定。"]],
      schema: secureJapan,
      others: ["status-variant", "reason-missing"],
    },
  ],
  invalid: [
    {
      title: { ja: "理由のない記述", en: "No reason" },
      rows: [header, ["1", "条約の締結", "内閣官房", "未定", "・締結の時期は未定。"]],
      findings: [{ cell: "E2", value: "・締結の時期は未定。", facts: { status: "未定", statusCell: "D2" } }],
    },
    {
      title: { ja: "理由のない中止", en: "Dropped without a reason" },
      rows: [header, ["1", "条約の締結", "内閣官房", "中止", "・締結を中止した。"]],
      findings: [{ cell: "E2", value: "・締結を中止した。", facts: { status: "中止", statusCell: "D2" } }],
    },
    {
      title: { ja: "課題の欄も空のとき", en: "The column for it empty too" },
      rows: [
        [...header, "課題・備考"],
        ["1", "条約の締結", "内閣官房", "中止", "・締結を中止した。", null],
      ],
      findings: [{ cell: "E2", value: "・締結を中止した。", facts: { status: "中止", statusCell: "D2" } }],
    },
  ],
});
