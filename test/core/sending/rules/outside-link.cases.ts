import { sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/outside-link", {
  valid: [{ title: "a table in which nothing is wrong" }],
  invalid: [
    {
      title: "a workbook, and a picture of a sheet",
      contents: {
        links: [
          { kind: "workbook", target: "file:///C:/査定/台帳.xlsx", sheet: undefined },
          { kind: "picture", target: "file:///C:/図.png", sheet: "施策" },
        ],
      },
      findings: [
        { at: { sheet: undefined }, value: "file:///C:/査定/台帳.xlsx", facts: { kind: "workbook" } },
        { at: { sheet: "施策" }, value: "file:///C:/図.png", facts: { kind: "picture" } },
      ],
    },
  ],
});
