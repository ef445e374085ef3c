import type { ChartPlan } from "../../../../core/index.ts";
import { PartCollection, type AddedParts } from "../added-parts.ts";
import { contentTypes, type Dialect } from "../names.ts";
import { stringAttribute } from "../string-text.ts";
import type { ChartSheet } from "./chart-data.ts";
import { chartXml } from "./chart-part.ts";

/** The charts of a sheet as parts. */
export interface AddedDrawing extends AddedParts {
  /** Needs a relationship `drawing` from the sheet, and a `drawing` element in it. */
  readonly drawing: string;
}

/** Writes the charts of a sheet; `taken` are the names of the package's parts. */
export function drawingParts(
  charts: readonly ChartPlan[],
  sheet: ChartSheet,
  taken: Iterable<string>,
  dialect: Dialect,
): AddedDrawing {
  const collection = new PartCollection(taken, dialect);
  const relationships = charts.map((plan, index) => {
    const target = collection.reserve("xl/charts/chart");
    collection.add(target, contentTypes.chart, chartXml(plan, sheet, dialect));
    return { id: `rId${String(index + 1)}`, kind: "chart", target };
  });
  const drawing = collection.reserve("xl/drawings/drawing");
  collection.add(drawing, contentTypes.drawing, drawingXml(charts, dialect), relationships);
  return { parts: collection.parts, contentTypes: collection.contentTypes, drawing };
}

/** The part `drawing`: a chart covers its cells, and moves but does not stretch with them (20.5.2.33 twoCellAnchor). */
function drawingXml(charts: readonly ChartPlan[], dialect: Dialect): string {
  const anchors = charts.map(({ name, altText, area }, index) => {
    const frame =
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
      `<xdr:cNvPr id="${String(index + 2)}" name="${stringAttribute(name)}" descr="${stringAttribute(altText)}"/>` +
      '<xdr:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></xdr:cNvGraphicFramePr></xdr:nvGraphicFramePr>' +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${dialect.chart}">` +
      `<c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="rId${String(index + 1)}"/>` +
      "</a:graphicData></a:graphic></xdr:graphicFrame>";
    const from = corner("from", area.left, area.top);
    const to = corner("to", area.right + 1, area.bottom + 1);
    return `<xdr:twoCellAnchor editAs="oneCell">${from}${to}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `<xdr:wsDr xmlns:xdr="${dialect.spreadsheetDrawing}" xmlns:a="${dialect.drawing}">${anchors.join("")}</xdr:wsDr>`;
}

function corner(element: "from" | "to", column: number, row: number): string {
  return (
    `<xdr:${element}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${element}>`
  );
}
