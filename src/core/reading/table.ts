import type { Field } from "../schema/schema.ts";
import type { CellPosition, CellRange, CellValue, GuardReason } from "../workbook/workbook.ts";
import type { DateReading } from "../date/read-date.ts";
import type { Reading } from "./reading.ts";

/** A progress table as rules see it: what every column is, and the measures in sheet order. */
export interface Table {
  readonly sheet: string;
  /** First and last row of the header, both included. */
  readonly headerRows: { readonly first: number; readonly last: number };
  /** From the header's first row to the last measure's row, over the columns that have a header. */
  readonly range: CellRange;
  /** The columns that have a header, from left to right. */
  readonly columns: readonly Column[];
  /** Columns without a field that look like one of which no column was found. */
  readonly unreadColumns: readonly UnreadColumn[];
  readonly layout: Layout;
  readonly measures: readonly Measure[];
  /** All rows of all measures, in sheet order. */
  readonly rows: readonly MeasureRow[];
  /** The cells that stand for themselves, in reading order, by the kind of their reading. */
  readonly directCells: DirectCells;
  /** The cells with a ditto mark, in reading order. */
  readonly dittoCells: readonly Cell[];
  /** Cells of the sheet that a fix must not overwrite, by `cellKey`. */
  readonly guardedCells: ReadonlyMap<number, GuardReason>;
  /** Merged areas that touch the measures' rows, each with the value that shows in it. */
  readonly merges: readonly (CellRange & { readonly value: CellValue })[];
  /** Rows below the header that hold no measure, each with the reason, so that nothing is left out unsaid. */
  readonly skippedRows: readonly SkippedRow[];
}

/** One row a measure, or one row a measure and organization, or a form (個票) a measure. */
export type Layout = "row-per-measure" | "row-per-organization" | "form";

export interface Column {
  readonly column: number;
  /** The header as written, its parts joined by a space where it has two rows. */
  readonly header: string;
  /** The field that the column was taken for. */
  readonly field: Field | undefined;
  /** The column that was taken instead, when the header means a field that two columns are headed for. */
  readonly duplicateOf: number | undefined;
  /** Whether the header is written in a cell that is merged from a column further left. */
  readonly isHeadedFromLeft?: boolean;
  /** In a form: how many rows below the form’s first one the value stands. `column` is that of the value. */
  readonly rowOffset?: number;
  /** The status that a mark in this column stands for, where the statuses have a column each. */
  readonly markedStatus?: string;
}

/** A column of which a mark gives the status. */
export interface MarkedColumn extends Column {
  readonly field: Field;
  readonly markedStatus: string;
}

/** A column that was taken for no field, and the field that its values look like. */
export interface UnreadColumn {
  readonly column: Column;
  readonly field: Field;
}

/** A measure and its rows: one, or in the other layout one for each organization. */
export interface Measure {
  readonly rows: readonly [MeasureRow, ...MeasureRow[]];
}

export interface MeasureRow {
  /** The row, or the first row of the form. */
  readonly row: number;
  /** The row's cells by field name. A field whose column the table lacks has none. */
  readonly cells: Readonly<Record<string, Cell | undefined>>;
  readonly figures: Figures;
  /** Totals to date by year, the earliest first; only where there are such. */
  readonly cumulative?: readonly FigureCell[];
}

/** What a figure says of a measure: when it began, how far it has got, and the values before, aimed at and reached. */
export type FigureKind = "start" | "rate" | "baseline" | "target" | "actual";

/** The figures of a row that rules hold against each other, whether or not the schema lists their columns. */
export type Figures = { readonly [Kind in Exclude<FigureKind, "start">]?: FigureCell } & {
  readonly start?: FigureCell & { readonly date: DateReading };
};

/** A figure as it stands in the cell. */
export interface FigureCell extends CellPosition {
  readonly header: string;
  readonly value: CellValue;
}

export interface Cell extends CellPosition {
  readonly field: Field;
  readonly value: CellValue;
  readonly reading: Reading;
  /**
   * Why the reading is not the cell's own: the cell is covered by a merge, repeats the row above with a ditto mark,
   * or is left blank on a further row of a measure. Rules about single cells leave such cells alone.
   */
  readonly inherited?: "merge" | "ditto" | "blank";
}

/** A cell whose reading is of one kind. */
export type CellOf<Kind extends Reading["kind"]> = Cell & { readonly reading: Extract<Reading, { kind: Kind }> };

export type DirectCells = { readonly [Kind in Reading["kind"]]: readonly CellOf<Kind>[] };

export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}

/** `after-table`: the row stands below the end of the table, for example in another table. */
export type SkipReason = "blank" | "total" | "note" | "heading" | "repeated-header" | "after-table";
