import type ExcelJS from "exceljs";
import type { PartEdit } from "../repack.ts";

/** A small workbook for one thing about a table, with what a check of it must say. */
export interface SmallSample {
  readonly file: string;
  readonly workbook: () => ExcelJS.Workbook;
  readonly edits?: readonly PartEdit[];
  readonly expected: Expected;
}

/** All findings of the workbook and no others, or that it is refused because it holds no progress table. */
type Expected =
  | { readonly findings: readonly ExpectedFinding[]; readonly schema?: string }
  | { readonly refused: "no-progress-table" };

export interface ExpectedFinding {
  readonly rule: string;
  /** The A1 address on the sheet with the table, or on that with an overview of it. */
  readonly cell: string;
}

/** The findings of one rule in some cells. */
export function findings(rule: string, ...cells: string[]): ExpectedFinding[] {
  return cells.map((cell) => ({ rule, cell }));
}
