import {
  findSchemaSheet,
  partOfSheet,
  type CellEdit,
  type MadeEdit,
  type OwnContent,
  type OwnPart,
  type Workbook,
} from "../../../core/index.ts";

/** What of ours a workbook holds, by its sheets: in a file, marks and lists do not come without theirs. */
export function ownContent(workbook: Workbook): OwnContent {
  const parts = new Map<OwnPart, string[]>();
  for (const { ownKind, name } of workbook.sheets) {
    if (ownKind === undefined) continue;
    const part = partOfSheet[ownKind];
    parts.set(part, [...(parts.get(part) ?? []), name]);
  }
  return { parts, hasSchemaSheet: findSchemaSheet(workbook) !== undefined };
}

/** Edits as made, with what their cells held in the workbook before. */
export function madeEdits(workbook: Workbook, edits: readonly CellEdit[]): MadeEdit[] {
  const rows = new Map(
    workbook.sheets.map(({ name, rows: own }) => [name, new Map(own.map(({ row, values }) => [row, values]))]),
  );
  return edits.map((edit) => ({ ...edit, was: rows.get(edit.sheet)?.get(edit.row)?.[edit.column] ?? null }));
}
