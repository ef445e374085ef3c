import { sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/file-name", {
  valid: [
    { title: "進捗状況調査票_内閣府_20071003.xlsx", file: { name: "進捗状況調査票_内閣府_20071003.xlsx" } },
    { title: "第2版 提案募集の案内.xlsx", file: { name: "第2版 提案募集の案内.xlsx" } },
    { title: "secure-japan-2007-h1.xlsx", file: { name: "secure-japan-2007-h1.xlsx" } },
    { title: "goldenrenewal.xlsx", file: { name: "goldenrenewal.xlsx" } },
    { title: "令和7年度(2025)進捗.xlsx", file: { name: "令和7年度(2025)進捗.xlsx" } },
  ],
  invalid: [
    {
      title: "第1.5版_最終.xlsx",
      file: { name: "第1.5版_最終.xlsx" },
      findings: [{ at: {}, value: "第1.5版_最終.xlsx", facts: { found: "最終" } }],
    },
    {
      title: "進捗状況（最終）.xlsx",
      file: { name: "進捗状況（最終）.xlsx" },
      findings: [{ at: {}, value: "進捗状況（最終）.xlsx", facts: { found: "最終" } }],
    },
    {
      title: "進捗状況_修正2.xlsx",
      file: { name: "進捗状況_修正2.xlsx" },
      findings: [{ at: {}, value: "進捗状況_修正2.xlsx", facts: { found: "修正2" } }],
    },
    {
      title: "進捗状況 - コピー.xlsx",
      file: { name: "進捗状況 - コピー.xlsx" },
      findings: [{ at: {}, value: "進捗状況 - コピー.xlsx", facts: { found: "コピー" } }],
    },
    {
      title: "進捗状況 (1).xlsx",
      file: { name: "進捗状況 (1).xlsx" },
      findings: [{ at: {}, value: "進捗状況 (1).xlsx", facts: { found: "(1)" } }],
    },
    {
      title: "進捗状況（２）.xlsx",
      file: { name: "進捗状況（２）.xlsx" },
      findings: [{ at: {}, value: "進捗状況（２）.xlsx", facts: { found: "(2)" } }],
    },
    {
      title: "report_final.xlsx",
      file: { name: "report_final.xlsx" },
      findings: [{ at: {}, value: "report_final.xlsx", facts: { found: "final" } }],
    },
  ],
});
