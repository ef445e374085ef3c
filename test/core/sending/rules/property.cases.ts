import { sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/property", {
  valid: [{ title: "a table in which nothing is wrong" }],
  invalid: [
    {
      title: "a company, a title, another of the built-in ones, and one of the user's",
      contents: {
        properties: [
          { kind: "company", name: "Company", value: "内閣府" },
          { kind: "other", name: "title", value: "査定資料" },
          { kind: "other", name: "Unheard", value: "x" },
          { kind: "custom", name: "決裁番号", value: "123" },
        ],
      },
      findings: [
        { at: {}, value: "内閣府", facts: { kind: "company", name: "Company" } },
        { at: {}, value: "査定資料", facts: { kind: "other", name: "title" } },
        { at: {}, value: "x", facts: { kind: "other", name: "Unheard" } },
        { at: {}, value: "123", facts: { kind: "custom", name: "決裁番号" } },
      ],
    },
  ],
});
