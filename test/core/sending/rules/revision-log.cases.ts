import { sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/revision-log", {
  valid: [{ title: "a table in which nothing is wrong" }],
  invalid: [
    {
      title: "the logs of a shared workbook",
      contents: { extras: [{ kind: "revision-log", count: 3, detail: "" }] },
      findings: [{ at: {}, value: "", facts: { count: 3 } }],
    },
  ],
});
