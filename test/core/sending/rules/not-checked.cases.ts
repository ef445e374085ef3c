import { sendCasesOf } from "../case.ts";
import { sheetOf } from "../../sheets.ts";

export const cases = sendCasesOf("send/not-checked", {
  valid: [{ title: "a table in which nothing is wrong" }],
  invalid: [
    {
      title: "a workbook without a progress table",
      sheets: [
        sheetOf(
          [
            ["品名", "数"],
            ["紙", 3],
          ],
          { name: "在庫" },
        ),
      ],
      findings: [
        {
          at: {},
          value: "",
          facts: {
            problem: {
              code: "no-progress-table",
              facts: {
                sheets: ["在庫"],
                wanted: ["施策名", "担当府省庁", "状況", "進捗状況"],
                found: [],
                searchedRows: 50,
              },
            },
          },
        },
      ],
    },
  ],
});
