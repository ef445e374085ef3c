import type { CellPosition, CellRange, OwnSheetKind } from "../workbook/workbook.ts";
import type { ChartPlan } from "./chart-plan.ts";
import type { PivotPlan } from "./pivot-plan.ts";

/** How a cell of our sheets looks. Hosts know each style; no meaning is carried by a style alone (rule L1-11). */
export type CellStyle =
  | "text"
  | "wrapped"
  | "heading"
  | "column-header"
  | "link"
  | "note"
  | "input"
  | "open-input"
  | "previous"
  | "count"
  | "percent"
  | "total"
  | "total-count"
  | "total-percent";

/** A cell of a sheet we write: a value, how it looks, and where a click on it leads. */
export interface PlannedCell {
  readonly value: string | number | null;
  readonly style: CellStyle;
  /** A cell of a user's sheet that a click selects. */
  readonly link?: { readonly sheet: string } & CellPosition;
}

/** Cells in which one of a few texts is chosen; none of these has a comma, which would part them. */
export interface Offer {
  readonly range: CellRange;
  readonly texts: readonly string[];
  /** Title and text of the box that Excel shows on a refused entry. */
  readonly refusal: { readonly title: string; readonly text: string };
}

/**
 * A sheet of our own as plain data; a host carries it out.
 *
 * Text is always written as text, so that a value such as `=1+1` stays a text and never becomes a formula.
 */
export interface SheetPlan {
  /**
   * Marks the sheet as ours, so that a second run replaces it and `clear` removes it. `undefined`: an ordinary sheet.
   */
  readonly kind: OwnSheetKind | undefined;
  /** The wanted name; a host appends ` (2)` and so on when a sheet that is not ours has it. */
  readonly name: string;
  /** Widths of the columns in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Rows × columns from A1. An empty row is an empty array. */
  readonly rows: readonly (readonly PlannedCell[])[];
  /** A native table with a filter; its header is the first row of the range and its header cells are unique texts. */
  readonly table:
    { readonly name: string; readonly top: number; readonly bottom: number; readonly columnCount: number } | undefined;
  /** Whether only cells of the style `open-input` can be written, without a password; for new workbooks only. */
  readonly isProtected?: boolean;
  /** Cells that offer a few texts and refuse any other. */
  readonly offers?: readonly Offer[];
  readonly pivots: readonly PivotPlan[];
  readonly charts: readonly ChartPlan[];
  /** Rows that stay on screen while scrolling, counted from the top. */
  readonly frozenRows: number;
  readonly print: {
    readonly orientation: "portrait" | "landscape";
    readonly repeatRows: { readonly first: number; readonly last: number } | undefined;
    /** The page is as wide as the sheet; this says whether all of it is also put on one page. A4. */
    readonly isOnePage: boolean;
    /** The cells that are printed; all where it is not said. */
    readonly area?: CellRange;
    /** Rows with which a new page begins; none where it is not said. */
    readonly pageRows?: readonly number[];
  };
}
