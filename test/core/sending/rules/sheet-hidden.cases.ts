import { cleanRows, sendCasesOf } from "../case.ts";
import { sheetOf } from "../../sheets.ts";

export const cases = sendCasesOf("send/sheet-hidden", {
  valid: [
    {
      title: "the choices of our own are hidden",
      sheets: [sheetOf(cleanRows), sheetOf([["状況"]], { name: "選択肢", visibility: "hidden", ownKind: "choices" })],
    },
  ],
  invalid: [
    {
      title: "a hidden sheet, and an empty one that Excel does not list",
      sheets: [
        sheetOf(cleanRows),
        sheetOf([["査定"], ["×"]], { name: "内部", visibility: "hidden" }),
        sheetOf([], { name: "控え", visibility: "veryHidden" }),
      ],
      findings: [
        { at: { sheet: "内部" }, value: "内部", facts: { isVeryHidden: false, rows: 2 } },
        { at: { sheet: "控え" }, value: "控え", facts: { isVeryHidden: true, rows: 0 } },
      ],
    },
  ],
});
