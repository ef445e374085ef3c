import { cleanRows, sendCasesOf } from "../case.ts";
import { sheetOf } from "../../sheets.ts";

export const cases = sendCasesOf("send/printer", {
  valid: [{ title: "a printer at hand", ofSheet: { 施策: { printers: ["Microsoft Print to PDF"] } } }],
  invalid: [
    {
      title: "a printer in the network, on two sheets",
      sheets: [sheetOf(cleanRows), sheetOf([["記入要領"]], { name: "要領" })],
      ofSheet: { 施策: { printers: ["\\\\prn01\\12F"] }, 要領: { printers: ["\\\\prn01\\12F"] } },
      findings: [{ at: { sheet: "施策" }, value: "\\\\prn01\\12F", facts: { sheets: ["施策", "要領"] } }],
    },
  ],
});
