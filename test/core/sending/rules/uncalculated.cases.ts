import { sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/uncalculated", {
  valid: [{ title: "a table in which nothing is wrong" }],
  invalid: [
    {
      title: "formulas that no program has calculated",
      ofSheet: { 施策: { uncalculated: [{ row: 1, column: 2 }] } },
      findings: [
        { at: { sheet: "施策", cell: { row: 1, column: 2 } }, value: "", facts: { ranges: ["C2"], count: 1 } },
      ],
    },
  ],
});
