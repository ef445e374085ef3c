import { rowsWithValue } from "../hidden-cells.ts";
import { defineSendRule } from "../send-rule.ts";

/** No row with a value was hidden by hand. */
export const sendRowsHidden = defineSendRule({
  id: "send/rows-hidden",
  severity: "warning",
  *check({ contents, workbook }) {
    for (const { name, hiddenRows } of contents.sheets) {
      const rows = rowsWithValue(workbook, name, hiddenRows);
      if (rows.length > 0) yield { at: { sheet: name }, value: "", facts: { rows: rows.map((row) => row + 1) } };
    }
  },
});
