import { sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/header-footer", {
  valid: [
    {
      title: "a title, a page number, the file's name",
      ofSheet: { 施策: { headersAndFooters: ['&C&"Arial,Bold"&14進捗状況&R&P/&N', "&L&F&K05+000令和"] } },
    },
  ],
  invalid: [
    {
      title: "the place of the file by its code, a path, a path in the network",
      ofSheet: {
        施策: { headersAndFooters: ["&L&Z&F", "&CC:\\査定\\案.xlsx", "&R\\\\server\\査定", "&Lfile:///C:/a.xlsx"] },
      },
      findings: [
        { at: { sheet: "施策" }, value: "&Z&F", facts: { kind: "path" } },
        { at: { sheet: "施策" }, value: "C:\\査定\\案.xlsx", facts: { kind: "path" } },
        { at: { sheet: "施策" }, value: "\\\\server\\査定", facts: { kind: "path" } },
        { at: { sheet: "施策" }, value: "file:///C:/a.xlsx", facts: { kind: "path" } },
      ],
    },
    {
      title: "a name that the properties have too",
      contents: {
        properties: [
          { kind: "company", name: "Company", value: "内閣府" },
          { kind: "creator", name: "creator", value: "内閣太郎" },
          { kind: "last-editor", name: "lastModifiedBy", value: "総務花子" },
          { kind: "manager", name: "Manager", value: "企画課長" },
        ],
      },
      ofSheet: { 施策: { headersAndFooters: ["&L内閣府&R担当：内閣太郎"] } },
      findings: [{ at: { sheet: "施策" }, value: "内閣太郎", facts: { kind: "person" } }],
      others: ["send/person-named", "send/property"],
    },
  ],
});
