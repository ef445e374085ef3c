import type { CellPosition, CellRange } from "../workbook/workbook.ts";

/** A fill that tells a series or a point apart in colour and without it. `color` is RRGGBB. */
export interface ChartFill {
  readonly color: string;
  /**
   * A preset pattern over the colour, for grey printing (ECMA-376 part 1, 20.1.10.51 ST_PresetPatternVal); none: solid.
   */
  readonly pattern: "none" | "wdUpDiag" | "pct20" | "ltHorz" | "lgGrid";
}

/** One series: its name and its values stand in cells of the chart's own sheet. */
export interface ChartSeries {
  readonly name: CellPosition;
  readonly values: CellRange;
  /** The fill of the whole series (bars), or of each point in order (doughnut). */
  readonly fills: readonly ChartFill[];
}

/**
 * A native chart on plain ranges of the sheet it stands on, as plain data. It is never bound to a pivot table: charting
 * part of one turns into a chart of the whole.
 */
export interface ChartPlan {
  /** Unique on its sheet. */
  readonly name: string;
  readonly kind: "doughnut" | "stacked-bar";
  readonly title: string;
  /** What the chart shows, in words, for those who do not see it. */
  readonly altText: string;
  /** The cells that it covers. */
  readonly area: CellRange;
  /**
   * The labels of the points: one column of cells, or one row where the values are a row. Bars are drawn with the first
   * category on top.
   */
  readonly categories: CellRange;
  readonly series: readonly ChartSeries[];
}
