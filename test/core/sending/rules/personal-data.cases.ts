import { cleanRows, sendCasesOf } from "../case.ts";
import { sheetOf } from "../../sheets.ts";

export const cases = sendCasesOf("send/personal-data", {
  valid: [
    {
      title:
        "contacts in the contact column, one that the check reports, digits that check nothing, and a sheet of ours",
      sheets: [
        sheetOf([
          ...cleanRows,
          ["2", "監査の実施", "内閣官房", "既に実施済み", "平成19年6月に監査を行い、03-1234-5678に報告した。", true],
        ]),
        sheetOf([["文書番号", "123456789012", 123456789012, "3.123456789018"]], { name: "文書" }),
        sheetOf([["a@example.go.jp"]], { name: "集計", ownKind: "summary" }),
      ],
    },
  ],
  invalid: [
    {
      title: "a mail address on another sheet, and Individual Numbers anywhere",
      sheets: [
        sheetOf([
          ...cleanRows,
          ["2", "監査の実施", "内閣官房", "既に実施済み", "平成19年6月に監査を行った。", "１２３４５６７８９０１８"],
        ]),
        sheetOf(
          [
            ["作成", "a@example.go.jp"],
            [123456789018, "1234 5678 9018"],
          ],
          { name: "要領" },
        ),
      ],
      findings: [
        {
          at: { sheet: "施策", cell: { row: 2, column: 5 } },
          value: "１２３４５６７８９０１８",
          facts: { kind: "individual-number" },
        },
        { at: { sheet: "要領", cell: { row: 0, column: 1 } }, value: "a@example.go.jp", facts: { kind: "contact" } },
        {
          at: { sheet: "要領", cell: { row: 1, column: 0 } },
          value: "123456789018",
          facts: { kind: "individual-number" },
        },
        {
          at: { sheet: "要領", cell: { row: 1, column: 1 } },
          value: "1234 5678 9018",
          facts: { kind: "individual-number" },
        },
      ],
    },
    {
      title: "a telephone number in a workbook that has no progress table is found too, beside that",
      sheets: [sheetOf(cleanRows), sheetOf([["照会先", "03-1234-5678"]], { name: "要領" })],
      findings: [
        { at: { sheet: "要領", cell: { row: 0, column: 1 } }, value: "03-1234-5678", facts: { kind: "contact" } },
      ],
    },
  ],
});
