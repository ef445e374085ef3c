import { cellAddress, rangeAddress, type CellPosition, type ChartPlan, type ChartSeries } from "../../../core/index.ts";
import { callBytes, type Piece } from "./pieces.ts";

const chartTypes = { doughnut: "Doughnut", "stacked-bar": "BarStacked" } as const;
/** Room between the bars, in percent of their width. */
const gapWidth = 60;

/**
 * A native chart on plain ranges. Office.js has no pattern fills and no alternative text for charts: the values stand
 * next to their points as labels, and the figures in cells of the same sheet.
 *
 * `textAt` tells the text of a cell of the sheet.
 */
export function chartPiece(worksheet: Excel.Worksheet, plan: ChartPlan, textAt: (cell: CellPosition) => string): Piece {
  const calls = 12 + plan.series.reduce((sum, { fills }) => sum + 8 + 4 * fills.length, 0);
  return {
    bytes: calls * callBytes,
    queue: () => {
      addChart(worksheet, plan, textAt);
    },
  };
}

function addChart(worksheet: Excel.Worksheet, plan: ChartPlan, textAt: (cell: CellPosition) => string): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const { top, left, bottom, right } = plan.area;
  const { values } = first;
  // The whole range is one series; `Auto` would differ by platform.
  const seriesBy = values.left === values.right ? "Columns" : "Rows";
  const chart = worksheet.charts.add(chartTypes[plan.kind], worksheet.getRange(rangeAddress(values)), seriesBy);
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.position = "Bottom";
  chart.setPosition(cellAddress({ row: top, column: left }), cellAddress({ row: bottom, column: right }));
  // Excel draws the first category of bars at the bottom.
  if (plan.kind === "stacked-bar") chart.axes.categoryAxis.reversePlotOrder = true;
  fillSeries(chart.series.getItemAt(0), worksheet, plan, first, textAt);
  for (const series of others) fillSeries(chart.series.add(), worksheet, plan, series, textAt);
}

function fillSeries(
  target: Excel.ChartSeries,
  worksheet: Excel.Worksheet,
  { kind, categories }: ChartPlan,
  { name, values, fills }: ChartSeries,
  textAt: (cell: CellPosition) => string,
): void {
  target.name = textAt(name);
  target.setValues(worksheet.getRange(rangeAddress(values)));
  target.setXAxisValues(worksheet.getRange(rangeAddress(categories)));
  target.hasDataLabels = true;
  if (kind === "doughnut") {
    for (const [index, { color }] of fills.entries()) {
      target.points.getItemAt(index).format.fill.setSolidColor(`#${color}`);
    }
    return;
  }
  target.gapWidth = gapWidth;
  const [fill] = fills;
  if (fill) target.format.fill.setSolidColor(`#${fill.color}`);
}
