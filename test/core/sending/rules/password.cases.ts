import { sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/password", {
  valid: [{ title: "a table in which nothing is wrong" }],
  invalid: [
    {
      title: "of the workbook and of a sheet",
      contents: { hasStructurePassword: true },
      ofSheet: { 施策: { hasPassword: true } },
      findings: [
        { at: {}, value: "", facts: { of: "workbook" } },
        { at: { sheet: "施策" }, value: "施策", facts: { of: "sheet" } },
      ],
    },
  ],
});
