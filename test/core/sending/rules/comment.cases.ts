import { sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/comment", {
  valid: [{ title: "a table in which nothing is wrong" }],
  invalid: [
    {
      title: "a note and a comment of a thread",
      ofSheet: {
        施策: {
          comments: [
            { kind: "note", author: "内閣太郎", text: "要調整", row: 1, column: 2 },
            { kind: "thread", author: "", text: "", row: 1, column: 3 },
          ],
        },
      },
      findings: [
        {
          at: { sheet: "施策", cell: { row: 1, column: 2 } },
          value: "要調整",
          facts: { kind: "note", author: "内閣太郎" },
        },
        { at: { sheet: "施策", cell: { row: 1, column: 3 } }, value: "", facts: { kind: "thread", author: "" } },
      ],
    },
  ],
});
