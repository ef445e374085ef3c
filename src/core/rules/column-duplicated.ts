import { foldText } from "../text/normalize.ts";
import type { Column } from "../reading/table.ts";
import { cellAddress } from "../workbook/address.ts";
import { defineRule } from "./rule.ts";

/**
 * A header is that of one column (rule L2-03: column names are unique). Columns under one merged header are no slip,
 * nor are two wordings that may mean the same field (状況, 評価): the report says which column was not read.
 */
export const columnDuplicated = defineRule({
  id: "column-duplicated",
  group: "layout",
  severity: "error",
  *check({ table: { columns, headerRows } }) {
    for (const column of columns) {
      const other = otherOfSameHeader(columns, column);
      if (other === undefined) continue;
      const first = cellAddress({ row: headerRows.last, column: other });
      const field = columns.find((candidate) => candidate.column === other)?.field?.title;
      yield { at: { row: headerRows.last, column: column.column }, value: column.header, facts: { first, field } };
    }
  },
});

/** The column that is read under this header, or else the first that has it. */
function otherOfSameHeader(columns: readonly Column[], column: Column): number | undefined {
  if (column.field || column.isHeadedFromLeft) return undefined;
  const same = columns.filter(({ header }) => foldText(header) === foldText(column.header));
  const other = same.find(({ field }) => field) ?? same[0];
  return other === column ? undefined : other?.column;
}
