import { sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/font-tiny", {
  valid: [{ title: "a table in which nothing is wrong" }],
  invalid: [
    {
      title: "letters of four points",
      ofSheet: { 施策: { tiny: [{ row: 1, column: 2 }] } },
      findings: [
        {
          at: { sheet: "施策", cell: { row: 1, column: 2 } },
          value: "",
          facts: { ranges: ["C2"], count: 1, limit: 6 },
        },
      ],
    },
  ],
});
