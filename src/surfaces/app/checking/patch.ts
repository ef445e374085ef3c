import {
  valueText,
  withEdits,
  withRange,
  type CellEdit,
  type CellValue,
  type Sheet,
  type SheetPlan,
  type Workbook,
} from "../../../core/index.ts";
import type { RangeContent } from "../workbook-host.ts";

/** The workbook with a part of one sheet as it is now. */
export function withContent(workbook: Workbook, content: RangeContent): Workbook {
  return withSheet(workbook, content.sheet, (sheet) => withRange(sheet, content));
}

/** Whether a part of one sheet is in the workbook as it is now. */
export function holds(workbook: Workbook, { sheet: name, range, values }: RangeContent): boolean {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) return false;
  const rows = new Map(sheet.rows.map((row) => [row.row, row.values]));
  return values.every((cells, index) =>
    cells.every((value, offset) => isSame(value, rows.get(range.top + index)?.[range.left + offset])),
  );
}

function isSame(one: CellValue | undefined, other: CellValue | undefined): boolean {
  const [first, second] = [one ?? null, other ?? null];
  return typeof first === typeof second && valueText(first) === valueText(second);
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

/** The workbook with a findings sheet as a plan has made it, in place of the one before. */
export function withFindingsSheet(workbook: Workbook, name: string, { rows }: SheetPlan): Workbook {
  const sheet: Sheet = {
    name,
    visibility: "visible",
    rows: rows.map((cells, row) => ({ row, values: cells.map(({ value }) => value) })),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    guardedCells: new Map(),
    ownKind: "findings",
  };
  return { ...workbook, sheets: [...workbook.sheets.filter(({ ownKind }) => ownKind !== "findings"), sheet] };
}

function withSheet(workbook: Workbook, name: string, change: (sheet: Sheet) => Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}
