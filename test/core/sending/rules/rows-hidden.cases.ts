import { sheetOf } from "../../sheets.ts";
import { cleanRows, sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/rows-hidden", {
  valid: [
    {
      title: "a row of blanks",
      sheets: [sheetOf([...cleanRows, [" ", "", null]])],
      ofSheet: { 施策: { hiddenRows: [2] } },
    },
    { title: "only rows without a value", ofSheet: { 施策: { hiddenRows: [9] } } },
  ],
  invalid: [
    {
      title: "a row with a measure",
      ofSheet: { 施策: { hiddenRows: [1, 9] } },
      findings: [{ at: { sheet: "施策" }, value: "", facts: { rows: [2] } }],
    },
  ],
});
