import { sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/formula-outside", {
  valid: [{ title: "a table in which nothing is wrong" }],
  invalid: [
    {
      title: "a formula over another workbook",
      ofSheet: { 施策: { externalFormulas: [{ row: 1, column: 4, formula: "[1]台帳!B2" }] } },
      findings: [{ at: { sheet: "施策", cell: { row: 1, column: 4 } }, value: "=[1]台帳!B2", facts: {} }],
    },
  ],
});
