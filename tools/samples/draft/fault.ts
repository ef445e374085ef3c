import type { CellContent } from "../progress/cell.ts";
import type { FieldName } from "../progress/columns.ts";

/** How a cell of the clean plan is changed: its whole content, or a piece of its text. */
type Change =
  | { readonly kind: "content"; readonly content: CellContent }
  | { readonly kind: "piece"; readonly from: string; readonly by: string };

/** What somebody did to one cell, and the rules that its row then breaks. */
export interface CellFault {
  readonly number: string;
  readonly field: FieldName;
  readonly change: Change;
  readonly rules: readonly string[];
}

/** Cells of one column that were merged over the measure and those below it. */
export interface MergeFault {
  readonly number: string;
  readonly field: FieldName;
  readonly rows: number;
}

/** The cell holds something else. Without rules, a careless but permitted way to write it. */
export function write(number: string, field: FieldName, content: CellContent, ...rules: string[]): CellFault {
  return { number, field, change: { kind: "content", content }, rules };
}

/** A piece of the cell's text reads otherwise. */
export function retype(number: string, field: FieldName, from: string, by: string, ...rules: string[]): CellFault {
  return { number, field, change: { kind: "piece", from, by }, rules };
}

/** The cell is left empty. */
export function leaveOut(number: string, field: FieldName, ...rules: string[]): CellFault {
  return write(number, field, undefined, ...rules);
}
