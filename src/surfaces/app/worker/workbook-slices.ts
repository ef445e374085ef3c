import type { SheetRow, Workbook } from "../../../core/index.ts";

/**
 * A workbook on its way between threads. Handing it over whole would keep a user from typing for as long as it takes to
 * clone it; parts leave room between them.
 */
export type WorkbookSlice =
  /** The workbook without rows; the first part. */
  | { readonly kind: "frame"; readonly workbook: Workbook }
  /** Further rows of the sheet with this index. */
  | { readonly kind: "rows"; readonly sheet: number; readonly rows: readonly SheetRow[] };

/** So many rows are cloned in a few milliseconds, and on a slow computer still unnoticed. */
const rowsInSlice = 400;

export function slicesOf(workbook: Workbook): WorkbookSlice[] {
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, rows: [] }));
  return [
    { kind: "frame", workbook: { ...workbook, sheets } },
    ...workbook.sheets.flatMap(({ rows }, sheet) =>
      inPieces(rows, rowsInSlice).map((slice): WorkbookSlice => ({ kind: "rows", sheet, rows: slice })),
    ),
  ];
}

/** The workbook with a further part; a frame begins a new one. */
export function withSlice(workbook: Workbook | undefined, part: WorkbookSlice): Workbook {
  if (part.kind === "frame") return part.workbook;
  if (!workbook) throw new Error("Rows of a workbook came before it");
  const sheets = workbook.sheets.map((sheet, index) =>
    index === part.sheet ? { ...sheet, rows: [...sheet.rows, ...part.rows] } : sheet,
  );
  return { ...workbook, sheets };
}

/** The items in pieces of a size, the last one shorter. */
function inPieces<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
