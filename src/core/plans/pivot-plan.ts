import type { CellPosition } from "../workbook/workbook.ts";

/**
 * A pivot table that counts one field against another, as plain data; a host carries it out as a real pivot table.
 *
 * Its source is a table of a sheet in the same plan, since only a table grows with its rows. The figures are what the
 * pivot shows when it is laid out: a host writes them for viewers that do not refresh, and a test compares them.
 */
export interface PivotPlan {
  /** Unique in the workbook. */
  readonly name: string;
  /** Where its first cell stands; people read the title and the notes above it. */
  readonly at: CellPosition;
  /** The name of the source table, as its `SheetPlan.table` says. */
  readonly source: string;
  /** Header texts of the source table's columns, and their items in the order in which they are shown. */
  readonly rowField: string;
  readonly rowItems: readonly string[];
  readonly columnField: string;
  readonly columnItems: readonly string[];
  /** The column that is added up; its caption differs from every header of the source. */
  readonly data: { readonly field: string; readonly caption: string };
  /** What Excel calls the axis of several data fields in the language of the plan: 値. */
  readonly valuesCaption: string;
  /** The caption of the totals on both edges: 総計. */
  readonly totalCaption: string;
  /** Row items × column items; `null` where the source has no row. */
  readonly figures: readonly (readonly (number | null)[])[];
}
