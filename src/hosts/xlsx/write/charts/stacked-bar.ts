import { largestOf, type ChartFill } from "../../../../core/index.ts";
import { attributeText } from "../../xml/escape.ts";
import type { Dialect } from "../names.ts";
import type { ChartData } from "./chart-data.ts";
import { labelLook, shapeProperties } from "./chart-fill.ts";
import { greatestTotal, plotLayout, type ChartFrame, type Frame } from "./chart-frame.ts";
import { textColor, textProperties, chartTextWidth } from "./chart-text.ts";

const categoryAxis = '"111111111"';
const valueAxis = '"222222222"';

/** Sizes in points of the categories' labels, the best first. */
const labelSizes = [10, 9, 8, 7] as const;
const smallestLabelSize = 7;
/** Share of the chart's width that the categories' labels take at most; longer ones are wrapped. */
const widestLabels = 0.45;
const lineSpacing = 1.35;
const axisLabelSize = 9;
const valueLabelSize = 9;
const axisHeight = 22;
const gap = 10;

/** The plot area of stacked bars, the first category on top (ECMA-376 part 1, 21.2.2.16 barChart). */
export function stackedBarXml(data: ChartData, frame: ChartFrame, dialect: Dialect): string {
  const { plot, labelSize } = placed(data.categories, frame);
  const greatest = greatestTotal(data);
  const series = data.series.map(({ nameXml, valuesXml, fills }, index) => {
    const fill = fills[0] ?? { color: textColor, pattern: "none" };
    return (
      `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/>${nameXml}${shapeProperties(fill)}` +
      `<c:invertIfNegative val="0"/>${valueLabels(fill, leastLabelled(greatest, plot.width, fill))}${data.categoriesXml}${valuesXml}</c:ser>`
    );
  });
  return (
    `<c:plotArea>${plotLayout(plot, frame)}<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/>` +
    `<c:varyColors val="0"/>${series.join("")}<c:gapWidth val="40${dialect.percentSign}"/>` +
    `<c:overlap val="100${dialect.percentSign}"/><c:axId val=${categoryAxis}/><c:axId val=${valueAxis}/></c:barChart>` +
    `${categoryAxisXml(labelSize)}${valueAxisXml(greatest)}</c:plotArea>`
  );
}

/** Viewers set text a little wider than it is measured here, LibreOffice by spaces between digits and kanji. */
const tolerance = 1.06;

/**
 * Where the bars stand, and the size of their labels: the greatest with which all labels, wrapped, fit above each
 * other.
 */
function placed(
  categories: readonly string[],
  { width, inner }: ChartFrame,
): { readonly plot: Frame; readonly labelSize: number } {
  const height = inner.height - axisHeight;
  const perCategory = height / categories.length;
  const room = width * widestLabels;
  const fits = (size: number): boolean =>
    categories.every((text) => Math.ceil(labelWidth(text, size) / room) * size * lineSpacing <= perCategory);
  const labelSize = labelSizes.find(fits) ?? smallestLabelSize;
  const widest = largestOf(categories, (text) => labelWidth(text, labelSize));
  const left = inner.left + Math.min(widest, room) + gap;
  return { plot: { left, top: inner.top, width: inner.left + inner.width - left - gap, height }, labelSize };
}

function labelWidth(text: string, size: number): number {
  return chartTextWidth(text, size) * tolerance;
}

/**
 * Points around a label's text that its white box covers, and points of the bar to be seen on either side of the box.
 */
const boxPadding = 3;
const shownBesideBox = 5;

/**
 * The least value whose label fits into its piece of the bar. Labels of smaller ones would lie over their neighbours',
 * and a box would hide the piece itself; the figures stand in the cells that the chart shows.
 */
function leastLabelled(greatest: number, plotWidth: number, { pattern }: ChartFill): number {
  const around = pattern === "none" ? 0 : 2 * (boxPadding + shownBesideBox);
  let value = 1;
  while (
    value < greatest &&
    (value / greatest) * plotWidth * 0.9 < chartTextWidth(String(value), valueLabelSize) + around
  )
    value += 1;
  return value;
}

function valueLabels(fill: ChartFill, least: number): string {
  const { box, color } = labelLook(fill);
  const format = attributeText(`[>=${String(least)}]#,##0;""`);
  return (
    `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/>${box}` +
    `${textProperties({ size: valueLabelSize, isBold: false, color })}<c:dLblPos val="ctr"/><c:showLegendKey val="0"/>` +
    '<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>' +
    '<c:showBubbleSize val="0"/></c:dLbls>'
  );
}

/** `maxMin` puts the first category on top; every category has its label. */
function categoryAxisXml(labelSize: number): string {
  return (
    `<c:catAx><c:axId val=${categoryAxis}/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>` +
    '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
    '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr>${line("808080")}</c:spPr>${textProperties({ size: labelSize, isBold: false, color: textColor })}` +
    `<c:crossAx val=${valueAxis}/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

/**
 * `max` puts the axis below the last category. Its marks are whole numbers: small charts would have halves otherwise.
 */
function valueAxisXml(greatest: number): string {
  const unit = greatest < 10 ? '<c:majorUnit val="1"/>' : "";
  return (
    `<c:valAx><c:axId val=${valueAxis}/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr>${line("D9D9D9")}</c:spPr></c:majorGridlines>` +
    '<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    '<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${textProperties({ size: axisLabelSize, isBold: false, color: textColor })}<c:crossAx val=${categoryAxis}/>` +
    `<c:crosses val="max"/><c:crossBetween val="between"/>${unit}</c:valAx>`
  );
}

function line(color: string): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln>`;
}
