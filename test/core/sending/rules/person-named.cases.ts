import { sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/person-named", {
  valid: [{ title: "a table in which nothing is wrong" }],
  invalid: [
    {
      title: "an author, a last editor, a manager",
      contents: {
        properties: [
          { kind: "creator", name: "creator", value: "内閣太郎" },
          { kind: "last-editor", name: "lastModifiedBy", value: "総務花子" },
          { kind: "manager", name: "Manager", value: "企画課長" },
        ],
      },
      findings: [
        { at: {}, value: "内閣太郎", facts: { kind: "creator" } },
        { at: {}, value: "総務花子", facts: { kind: "last-editor" } },
        { at: {}, value: "企画課長", facts: { kind: "manager" } },
      ],
    },
  ],
});
