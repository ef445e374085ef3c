import type { ChartPlan } from "../../../../core/index.ts";
import type { Dialect } from "../names.ts";
import { stringContent } from "../string-text.ts";
import { chartData, type ChartData, type ChartSheet } from "./chart-data.ts";
import { chartFrame, legendSize, titleSize } from "./chart-frame.ts";
import { richText, textColor, textProperties } from "./chart-text.ts";
import { doughnutXml } from "./doughnut.ts";
import { stackedBarXml } from "./stacked-bar.ts";

/**
 * The part `chart` of a planned chart (ECMA-376 part 1, 21.2.2.29 chartSpace), with the values of its cells, which
 * viewers show that do not read them.
 */
export function chartXml(plan: ChartPlan, sheet: ChartSheet, dialect: Dialect): string {
  const data = chartData(plan, sheet);
  const frame = chartFrame(plan.area, sheet, plan.title, legendEntries(plan, data));
  const plotArea = plan.kind === "doughnut" ? doughnutXml(data, frame, dialect) : stackedBarXml(data, frame, dialect);
  const titleLook = { size: titleSize, isBold: true, color: textColor };
  return (
    `<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}">` +
    '<c:date1904 val="0"/><c:lang val="ja-JP"/><c:roundedCorners val="0"/><c:chart>' +
    `<c:title>${richText(stringContent(plan.title), titleLook)}<c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/>${plotArea}<c:legend><c:legendPos val="b"/><c:overlay val="0"/>` +
    `${textProperties({ size: legendSize, isBold: false, color: textColor })}</c:legend>` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill>' +
    '<a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>' +
    `${textProperties({ size: legendSize, isBold: false, color: textColor })}</c:chartSpace>`
  );
}

/** A doughnut's legend names its points, that of bars their series. */
function legendEntries({ kind }: ChartPlan, { categories, series }: ChartData): readonly string[] {
  return kind === "doughnut" ? categories : series.map(({ name }) => name);
}
