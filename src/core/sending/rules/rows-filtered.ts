import { rowsWithValue } from "../hidden-cells.ts";
import { defineSendRule } from "../send-rule.ts";

/** No filter hides rows, which a reader takes for the whole list without seeing it. */
export const sendRowsFiltered = defineSendRule({
  id: "send/rows-filtered",
  severity: "warning",
  *check({ contents, workbook }) {
    for (const { name, filteredRows } of contents.sheets) {
      const rows = rowsWithValue(workbook, name, filteredRows);
      if (rows.length > 0) yield { at: { sheet: name }, value: "", facts: { rows: rows.map((row) => row + 1) } };
    }
  },
});
