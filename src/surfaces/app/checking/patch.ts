import { withEdits, withRange, type CellEdit, type Sheet, type Workbook } from "../../../core/index.ts";
import type { RangeContent } from "../workbook-host.ts";

/** The workbook with a part of one sheet as it is now. */
export function withContent(workbook: Workbook, content: RangeContent): Workbook {
  return withSheet(workbook, content.sheet, (sheet) => withRange(sheet, content));
}

/** The workbook with our own edits carried out. */
export function withOwnEdits(workbook: Workbook, edits: readonly CellEdit[]): Workbook {
  const sheets = new Set(edits.map(({ sheet }) => sheet));
  return [...sheets].reduce(
    (current, name) =>
      withSheet(current, name, (sheet) =>
        withEdits(
          sheet,
          edits.filter((edit) => edit.sheet === name),
        ),
      ),
    workbook,
  );
}

function withSheet(workbook: Workbook, name: string, change: (sheet: Sheet) => Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}
