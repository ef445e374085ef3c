import { sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/columns-hidden", {
  valid: [{ title: "only columns without a value", ofSheet: { 施策: { hiddenColumns: [7, 8] } } }],
  invalid: [
    {
      title: "a column with values",
      ofSheet: { 施策: { hiddenColumns: [5, 8] } },
      findings: [{ at: { sheet: "施策" }, value: "", facts: { columns: ["F"] } }],
    },
  ],
});
