import { foldText } from "../text/normalize.ts";
import type { Column } from "../reading/table.ts";
import { cellAddress } from "../workbook/address.ts";
import { defineRule } from "./rule.ts";

/** A field has one column (rule L2-03: column names are unique). Of two, the one with the better name is read. */
export const columnDuplicated = defineRule({
  id: "column-duplicated",
  group: "layout",
  severity: "error",
  *check({ table: { columns, headerRows } }) {
    for (const column of columns) {
      const other = column.duplicateOf ?? sameHeaderBefore(columns, column);
      if (other === undefined) continue;
      const first = cellAddress({ row: headerRows.last, column: other });
      const field = columns.find((candidate) => candidate.column === other)?.field?.title;
      yield { at: { row: headerRows.last, column: column.column }, value: column.header, facts: { first, field } };
    }
  },
});

function sameHeaderBefore(columns: readonly Column[], { column, header, field }: Column): number | undefined {
  if (field) return undefined;
  const same = columns.find((candidate) => foldText(candidate.header) === foldText(header));
  return same && same.column < column ? same.column : undefined;
}
