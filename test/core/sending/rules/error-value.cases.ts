import { cleanRows, sendCasesOf } from "../case.ts";
import { sheetOf } from "../../sheets.ts";

export const cases = sendCasesOf("send/error-value", {
  valid: [
    {
      title: "an error among the measures, which the check reports, and one on a sheet of ours",
      sheets: [
        sheetOf([
          ...cleanRows,
          ["2", "監査の実施", "内閣官房", { error: "#REF!" }, "平成19年6月に監査を行った。", null],
        ]),
        sheetOf([[{ error: "#N/A" }]], { name: "集計", ownKind: "summary" }),
      ],
    },
  ],
  invalid: [
    {
      title: "an error on another sheet",
      sheets: [sheetOf(cleanRows), sheetOf([["計", { error: "#DIV/0!" }]], { name: "概要" })],
      findings: [{ at: { sheet: "概要", cell: { row: 0, column: 1 } }, value: "#DIV/0!", facts: {} }],
    },
  ],
});
