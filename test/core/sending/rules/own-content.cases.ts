import { cleanRows, sendCasesOf } from "../case.ts";
import { sheetOf } from "../../sheets.ts";

export const cases = sendCasesOf("send/own-content", {
  valid: [
    {
      title: "lists of ours",
      sheets: [sheetOf(cleanRows), sheetOf([["状況"]], { name: "選択肢", ownKind: "choices" })],
    },
  ],
  invalid: [
    {
      title: "the findings sheet, and marks",
      sheets: [sheetOf(cleanRows), sheetOf([["セル"]], { name: "検査結果", ownKind: "findings" })],
      ofSheet: { 施策: { hasMarks: true } },
      findings: [
        { at: { sheet: "施策" }, value: "施策", facts: { content: "marks" } },
        { at: { sheet: "検査結果" }, value: "検査結果", facts: { content: "sheet" } },
      ],
    },
  ],
});
