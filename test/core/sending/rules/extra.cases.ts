import { sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/extra", {
  valid: [{ title: "a table in which nothing is wrong" }],
  invalid: [
    {
      title: "macros, and custom XML with its root",
      contents: {
        extras: [
          { kind: "macro", count: 1, detail: "" },
          { kind: "custom-xml", count: 2, detail: "DataMashup" },
        ],
      },
      findings: [
        { at: {}, value: "", facts: { kind: "macro", count: 1 } },
        { at: {}, value: "DataMashup", facts: { kind: "custom-xml", count: 2 } },
      ],
    },
  ],
});
