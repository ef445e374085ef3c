import { largest, largestOf, type CellRange } from "../../../../core/index.ts";
import type { ChartData, ChartSheet } from "./chart-data.ts";
import { chartTextWidth } from "./chart-text.ts";

/** Points. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart's elements stand, in points from its upper left corner. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  /** What title and legend leave to the plot and its axes. */
  readonly inner: Frame;
}

export const titleSize = 13;
export const legendSize = 9;

/** Width in points of a character column and of its padding (18.3.1.13 col: 7 and 5 pixels in Calibri 11). */
const characterWidth = 5.25;
const columnPadding = 3.75;
/** The width in characters of a column that says nothing else, and the height in points of a row of our sheets. */
const defaultColumnWidth = 8.43;
const rowHeight = 18.75;

const margin = 8;
/** LibreOffice keeps title and legend off the chart's edge by this share of its height, Excel by some points. */
const edgeShare = 0.02;
const lineSpacing = 1.5;
/** Around the coloured square of a legend's entry. */
const legendKeyWidth = 24;

/**
 * Measures a chart. The sizes are a viewer's only approximately, since widths of columns depend on the default font;
 * the layout keeps enough space that this does not show.
 */
export function chartFrame(area: CellRange, sheet: ChartSheet, title: string, legend: readonly string[]): ChartFrame {
  let width = 0;
  for (let column = area.left; column <= area.right; column += 1) {
    width += (sheet.columnWidths[column] ?? defaultColumnWidth) * characterWidth + columnPadding;
  }
  const height = (area.bottom - area.top + 1) * rowHeight;
  const titleLines = Math.ceil(chartTextWidth(title, titleSize) / (width * 0.8));
  const edge = margin + height * edgeShare;
  const top = edge + titleLines * titleSize * lineSpacing + margin;
  const bottom = edge + legendLines(legend, width) * legendSize * lineSpacing;
  const inner = { left: margin, top, width: width - 2 * margin, height: Math.max(height - top - bottom, height / 2) };
  return { width, height, inner };
}

function legendLines(entries: readonly string[], width: number): number {
  const widest = largestOf(entries, (entry) => chartTextWidth(entry, legendSize) + legendKeyWidth);
  const perLine = Math.max(1, Math.floor((width * 0.9) / widest));
  const linesPerEntry = Math.ceil(widest / (width * 0.9));
  return Math.ceil(entries.length / perLine) * linesPerEntry;
}

/** The element `c:layout` that puts the plot itself, without its axes' labels, into a frame. */
export function plotLayout(plot: Frame, { width, height }: ChartFrame): string {
  const share = (length: number, whole: number): string => String(Number((length / whole).toFixed(4)));
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${share(plot.left, width)}"/><c:y val="${share(plot.top, height)}"/>` +
    `<c:w val="${share(plot.width, width)}"/><c:h val="${share(plot.height, height)}"/></c:manualLayout></c:layout>`
  );
}

/** The greatest sum of a category's values over all series. */
export function greatestTotal({ categories, series }: ChartData): number {
  const totals = categories.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
  return largest(totals);
}
