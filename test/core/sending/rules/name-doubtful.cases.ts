import { sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/name-doubtful", {
  valid: [{ title: "a table in which nothing is wrong" }],
  invalid: [
    {
      title: "names that lead nowhere, outside, and that nobody sees",
      contents: {
        names: [
          { name: "単価", formula: "#REF!$A$1", leads: "nowhere" },
          { name: "台帳", formula: "[1]台帳!$A$1", leads: "outside" },
          { name: "控え", formula: "施策!$A$1", leads: "hidden" },
        ],
      },
      findings: [
        { at: {}, value: "単価", facts: { formula: "#REF!$A$1", leads: "nowhere" } },
        { at: {}, value: "台帳", facts: { formula: "[1]台帳!$A$1", leads: "outside" } },
        { at: {}, value: "控え", facts: { formula: "施策!$A$1", leads: "hidden" } },
      ],
    },
  ],
});
