import type { CellEdit, Sheet, SheetRow } from "./workbook.ts";

/** The sheet with new values in its cells, also in rows that held none; the sheet given is not changed. */
export function withEdits(sheet: Sheet, edits: Iterable<CellEdit>): Sheet {
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of edits) {
    const rowEdits = byRow.get(edit.row);
    if (rowEdits) rowEdits.push(edit);
    else byRow.set(edit.row, [edit]);
  }
  const rows = sheet.rows.map((one) => {
    const rowEdits = byRow.get(one.row);
    byRow.delete(one.row);
    return rowEdits ? editedRow(one, rowEdits) : one;
  });
  if (byRow.size === 0) return { ...sheet, rows };
  const added = [...byRow].map(([row, rowEdits]) => editedRow({ row, values: [] }, rowEdits));
  return { ...sheet, rows: [...rows, ...added].sort((one, other) => one.row - other.row) };
}

function editedRow({ row, values }: SheetRow, edits: readonly CellEdit[]): SheetRow {
  const changed = [...values];
  for (const { column, value } of edits) changed[column] = value;
  return { row, values: changed };
}
