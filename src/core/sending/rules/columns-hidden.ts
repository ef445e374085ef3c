import { columnLetters } from "../../workbook/address.ts";
import { columnsWithValue } from "../hidden-cells.ts";
import { defineSendRule } from "../send-rule.ts";

/** No column with a value is hidden. */
export const sendColumnsHidden = defineSendRule({
  id: "send/columns-hidden",
  severity: "warning",
  *check({ contents, workbook }) {
    for (const { name, hiddenColumns } of contents.sheets) {
      const columns = columnsWithValue(workbook, name, hiddenColumns);
      if (columns.length > 0) yield { at: { sheet: name }, value: "", facts: { columns: columns.map(columnLetters) } };
    }
  },
});
