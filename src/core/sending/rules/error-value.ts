import { isCellError } from "../../workbook/workbook.ts";
import { cellsOf } from "../reported-cells.ts";
import { defineSendRule } from "../send-rule.ts";

/** No cell shows an Excel error. Those among the measures are the business of `cell-error`. */
export const sendErrorValue = defineSendRule({
  id: "send/error-value",
  severity: "error",
  *check({ workbook, check }) {
    const isReported = cellsOf(check, (finding) => finding.rule === "cell-error");
    for (const { name, ownKind, rows } of workbook.sheets) {
      if (ownKind !== undefined) continue;
      for (const { row, values } of rows) {
        for (const [column, value] of values.entries()) {
          if (!isCellError(value) || isReported({ sheet: name, row, column })) continue;
          yield { at: { sheet: name, cell: { row, column } }, value: value.error, facts: {} };
        }
      }
    }
  },
});
