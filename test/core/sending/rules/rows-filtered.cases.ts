import { sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/rows-filtered", {
  valid: [{ title: "only rows without a value", ofSheet: { 施策: { filteredRows: [9] } } }],
  invalid: [
    {
      title: "a row with a measure",
      ofSheet: { 施策: { filteredRows: [1, 9] } },
      findings: [{ at: { sheet: "施策" }, value: "", facts: { rows: [2] } }],
    },
  ],
});
