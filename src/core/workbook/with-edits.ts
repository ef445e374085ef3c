import type { CellEdit, Sheet } from "./workbook.ts";

/** The sheet with new texts in cells of rows that hold a value; the sheet given is not changed. */
export function withEdits(sheet: Sheet, edits: Iterable<CellEdit>): Sheet {
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of edits) {
    const rowEdits = byRow.get(edit.row);
    if (rowEdits) rowEdits.push(edit);
    else byRow.set(edit.row, [edit]);
  }
  const rows = sheet.rows.map((sheetRow) => {
    const rowEdits = byRow.get(sheetRow.row);
    if (!rowEdits) return sheetRow;
    const values = [...sheetRow.values];
    for (const { column, value } of rowEdits) values[column] = value;
    return { ...sheetRow, values };
  });
  return { ...sheet, rows };
}
