import { pivotHeaderRows, pivotRange, rangeAddress, type PivotPlan } from "../../../../core/index.ts";
import type { Dialect } from "../names.ts";
import { stringAttribute } from "../string-text.ts";
import type { PivotCache } from "./pivot-cache.ts";
import { fieldIndex, pivotKey } from "./pivot-source.ts";

/** Numbers by which a pivot table names what stands in other parts. */
export interface PivotNumbers {
  readonly cacheId: number;
  /** The differential format (`dxf`) of the items' labels. */
  readonly labelFormat: number;
}

/**
 * The part `pivotTable` (ECMA-376 part 1, 18.10.1.73), attributes in the order in which Excel writes them.
 *
 * The tabular form shows the fields' own names as captions, where the compact form would show the words for "row
 * labels" of whichever language Excel speaks. Items keep the plan's order: without `sortType` Excel does not sort.
 * Column widths are the sheet's: without `useAutoFormatting` a refresh leaves them alone. The cells' own formats do not
 * survive a refresh, those of `formats` do.
 */
export function pivotTableXml(
  plan: PivotPlan,
  cache: PivotCache,
  { cacheId, labelFormat }: PivotNumbers,
  dialect: Dialect,
): string {
  const { source } = cache;
  const row = fieldIndex(source, plan.rowField);
  const column = fieldIndex(source, plan.columnField);
  const data = fieldIndex(source, plan.data.field);
  const fields = source.fields.map((_, index) => {
    if (index === row) return axisField("axisRow", plan.rowItems, cache, index);
    if (index === column) return axisField("axisCol", plan.columnItems, cache, index);
    return `<pivotField${index === data ? ' dataField="1"' : ""} compact="0" outline="0" showAll="0"/>`;
  });
  const caption = stringAttribute(plan.data.caption);
  return [
    `<pivotTableDefinition xmlns="${dialect.main}" name="${stringAttribute(plan.name)}" cacheId="${String(cacheId)}"`,
    ' applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0"',
    ` applyAlignmentFormats="0" applyWidthHeightFormats="0" dataCaption="${stringAttribute(plan.valuesCaption)}"`,
    ` grandTotalCaption="${stringAttribute(plan.totalCaption)}" updatedVersion="6" minRefreshableVersion="3"`,
    ' itemPrintTitles="1" createdVersion="6" indent="0" compact="0" compactData="0" multipleFieldFilters="0">',
    `<location ref="${rangeAddress(pivotRange(plan))}" firstHeaderRow="1" firstDataRow="${String(pivotHeaderRows)}"`,
    ` firstDataCol="1"/><pivotFields count="${String(fields.length)}">${fields.join("")}</pivotFields>`,
    `<rowFields count="1"><field x="${String(row)}"/></rowFields>${lines("rowItems", plan.rowItems.length)}`,
    `<colFields count="1"><field x="${String(column)}"/></colFields>${lines("colItems", plan.columnItems.length)}`,
    `<dataFields count="1"><dataField name="${caption}" fld="${String(data)}" baseField="0" baseItem="0"`,
    ` numFmtId="${String(thousandsFormat)}"/></dataFields><formats count="2">${labelsFormat(row, labelFormat)}`,
    `${labelsFormat(column, labelFormat)}</formats><pivotTableStyleInfo name="PivotStyleLight16"`,
    ' showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/>',
    "</pivotTableDefinition>",
  ].join("");
}

/** The built-in number format `#,##0` (18.8.30 numFmt). */
const thousandsFormat = 3;

/** A field on an axis with its items in the plan's order, and the subtotal that every field has. */
function axisField(
  axis: "axisRow" | "axisCol",
  items: readonly string[],
  { sharedItems }: PivotCache,
  index: number,
): string {
  const places = new Map((sharedItems.get(index) ?? []).map((text, place) => [pivotKey(text), place]));
  const list = items.map((item) => `<item x="${String(places.get(pivotKey(item)))}"/>`);
  const count = String(items.length + 1);
  return (
    `<pivotField axis="${axis}" compact="0" outline="0" showAll="0">` +
    `<items count="${count}">${list.join("")}<item t="default"/></items></pivotField>`
  );
}

/** The rows or columns of the laid-out pivot table: one for every item, and the total. */
function lines(element: "rowItems" | "colItems", itemCount: number): string {
  const items = Array.from(
    { length: itemCount },
    (_, item) => `<i><x${item === 0 ? "" : ` v="${String(item)}"`}/></i>`,
  );
  return `<${element} count="${String(itemCount + 1)}">${items.join("")}<i t="grand"><x/></i></${element}>`;
}

/** A format for the labels of all items of a field (18.10.1.36 format, 18.3.1.68 pivotArea). */
function labelsFormat(field: number, format: number): string {
  return (
    `<format dxfId="${String(format)}"><pivotArea dataOnly="0" labelOnly="1" outline="0" fieldPosition="0">` +
    `<references count="1"><reference field="${String(field)}" count="0"/></references></pivotArea></format>`
  );
}
