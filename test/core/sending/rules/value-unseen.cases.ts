import { sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/value-unseen", {
  valid: [{ title: "a table in which nothing is wrong" }],
  invalid: [
    {
      title: "cells with ;;; and white letters",
      ofSheet: {
        施策: {
          unseen: [
            {
              by: "format",
              cells: [
                { row: 1, column: 2 },
                { row: 2, column: 2 },
                { row: 4, column: 2 },
              ],
            },
            { by: "colour", cells: [{ row: 1, column: 3 }] },
          ],
        },
      },
      findings: [
        {
          at: { sheet: "施策", cell: { row: 1, column: 2 } },
          value: "",
          facts: { by: "format", ranges: ["C2:C3", "C5"], count: 3 },
        },
        {
          at: { sheet: "施策", cell: { row: 1, column: 3 } },
          value: "",
          facts: { by: "colour", ranges: ["D2"], count: 1 },
        },
      ],
    },
  ],
});
