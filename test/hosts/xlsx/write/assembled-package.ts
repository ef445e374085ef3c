import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import {
  columnLetters,
  rangeAddress,
  withPivotCells,
  type CellStyle,
  type SheetPlan,
} from "../../../../src/core/index.ts";
import { drawingParts } from "../../../../src/hosts/xlsx/write/charts/drawing-part.ts";
import { contentTypes, dialectOf, transitional, type Dialect } from "../../../../src/hosts/xlsx/write/names.ts";
import { pivotParts } from "../../../../src/hosts/xlsx/write/pivots/pivot-parts.ts";
import { stringAttribute } from "../../../../src/hosts/xlsx/write/string-text.ts";
import { attributeText, inlineString } from "../../../../src/hosts/xlsx/xml/escape.ts";

const package2006 = "http://schemas.openxmlformats.org/package/2006";
export const strict = dialectOf({ xmlns: "http://purl.oclc.org/ooxml/spreadsheetml/main" });

/** A package of nothing but the planned sheets, so that the parts under test can be looked at without the writer. */
export function assembledParts(plans: readonly SheetPlan[], dialect: Dialect = transitional): Map<string, string> {
  const parts = new Map<string, string>();
  const types = new Map<string, string>([["xl/workbook.xml", contentTypes.workbook]]);
  const workbookRelationships: string[] = [];
  const pivots = pivotParts(plans, {
    partNames: [],
    cacheIds: [],
    tableNameOf: (name) => name,
    labelFormat: 0,
    dialect,
  });
  merge(pivots);
  const sheets = plans.map((plan, index) => {
    const part = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const relationships = pivots.tables
      .filter(({ sheet }) => sheet === plan)
      .map((table) => relationship("pivotTable", table.part));
    let tail = "";
    if (plan.charts.length > 0) {
      const drawing = drawingParts(plan.charts, plan, parts.keys(), dialect);
      merge(drawing);
      relationships.push(relationship("drawing", drawing.drawing));
      tail += `<drawing r:id="rId${String(relationships.length)}"/>`;
    }
    if (plan.table) {
      const table = `xl/tables/table${String(index + 1)}.xml`;
      parts.set(table, tableXml(plan, dialect, index + 1));
      types.set(table, contentTypes.table);
      relationships.push(relationship("table", table));
      tail += `<tableParts count="1"><tablePart r:id="rId${String(relationships.length)}"/></tableParts>`;
    }
    parts.set(part, sheetXml(withPivotCells(plan), tail, dialect));
    types.set(part, contentTypes.worksheet);
    parts.set(`xl/worksheets/_rels/sheet${String(index + 1)}.xml.rels`, relationshipList(relationships));
    workbookRelationships.push(relationship("worksheet", part));
    return `<sheet name="${attributeText(plan.name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`;
  });
  const caches = pivots.caches.map(({ cacheId, part }) => {
    workbookRelationships.push(relationship("pivotCacheDefinition", part));
    return `<pivotCache cacheId="${String(cacheId)}" r:id="rId${String(workbookRelationships.length)}"/>`;
  });
  parts.set("xl/styles.xml", stylesXml(dialect));
  types.set("xl/styles.xml", contentTypes.styles);
  workbookRelationships.push(relationship("styles", "xl/styles.xml"));
  parts.set(
    "xl/workbook.xml",
    `<workbook xmlns="${dialect.main}" xmlns:r="${dialect.relationships}"${dialect === strict ? ' conformance="strict"' : ""}>` +
      `<sheets>${sheets.join("")}</sheets>` +
      `${caches.length > 0 ? `<pivotCaches>${caches.join("")}</pivotCaches>` : ""}</workbook>`,
  );
  parts.set("xl/_rels/workbook.xml.rels", relationshipList(workbookRelationships));
  parts.set("_rels/.rels", relationshipList([relationship("officeDocument", "xl/workbook.xml")]));
  const overrides = [...types].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  parts.set(
    "[Content_Types].xml",
    `<Types xmlns="${package2006}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
  );
  return parts;

  function merge(added: { parts: ReadonlyMap<string, string>; contentTypes: ReadonlyMap<string, string> }): void {
    for (const [part, text] of added.parts) parts.set(part, text);
    for (const [part, type] of added.contentTypes) types.set(part, type);
  }

  function relationship(kind: string, target: string): string {
    return `Type="${dialect.relationships}/${kind}" Target="/${target}"`;
  }
}

/** The bytes of a package. */
export async function packed(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [part, text] of parts) await writer.add(part, new TextReader(text));
  return writer.close();
}

function relationshipList(relationships: readonly string[]): string {
  const list = relationships.map((text, index) => `<Relationship Id="rId${String(index + 1)}" ${text}/>`);
  return `<Relationships xmlns="${package2006}/relationships">${list.join("")}</Relationships>`;
}

const styleOrder: readonly CellStyle[] = ["text", "wrapped", "column-header", "count", "total", "total-count"];

function sheetXml({ rows, columnWidths, print }: SheetPlan, tail: string, dialect: Dialect): string {
  const columns = columnWidths.map((width, index) => {
    const number = String(index + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
  });
  const lines = rows.map((row, index) => {
    const cells = row.map(({ value, style }, column) => {
      const place = `r="${columnLetters(column)}${String(index + 1)}" s="${String(Math.max(0, styleOrder.indexOf(style)))}"`;
      if (value === null) return `<c ${place}/>`;
      return typeof value === "number"
        ? `<c ${place}><v>${String(value)}</v></c>`
        : `<c ${place} t="inlineStr">${inlineString(value, "")}</c>`;
    });
    return `<row r="${String(index + 1)}" ht="18.75" customHeight="1">${cells.join("")}</row>`;
  });
  return (
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultRowHeight="18.75"/>` +
    `${columns.length > 0 ? `<cols>${columns.join("")}</cols>` : ""}<sheetData>${lines.join("")}</sheetData>` +
    `<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="${print.orientation}" fitToHeight="${print.isOnePage ? "1" : "0"}"/>` +
    `${tail}</worksheet>`
  );
}

function tableXml({ table, rows }: SheetPlan, dialect: Dialect, id: number): string {
  if (!table) throw new Error("No table");
  const range = rangeAddress({ top: table.top, left: 0, bottom: table.bottom, right: table.columnCount - 1 });
  const columns = Array.from({ length: table.columnCount }, (_, column) => {
    const name = stringAttribute(String(rows[table.top]?.[column]?.value));
    return `<tableColumn id="${String(column + 1)}" name="${name}"/>`;
  });
  return (
    `<table xmlns="${dialect.main}" id="${String(id)}" name="${table.name}" displayName="${table.name}" ref="${range}">` +
    `<autoFilter ref="${range}"/><tableColumns count="${String(columns.length)}">${columns.join("")}</tableColumns></table>`
  );
}

function stylesXml(dialect: Dialect): string {
  const font = (bold: string): string => `<font>${bold}<sz val="11"/><name val="Yu Gothic"/></font>`;
  const fill = (inner: string): string => `<fill>${inner}</fill>`;
  const format = (font_: number, fill_: number, number: number, wrap: boolean): string =>
    `<xf numFmtId="${String(number)}" fontId="${String(font_)}" fillId="${String(fill_)}" borderId="0" xfId="0"` +
    ` applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">` +
    `<alignment vertical="center"${wrap ? ' wrapText="1"' : ""}/></xf>`;
  return (
    `<styleSheet xmlns="${dialect.main}"><fonts count="2">${font("")}${font("<b/>")}</fonts>` +
    `<fills count="3">${fill('<patternFill patternType="none"/>')}${fill('<patternFill patternType="gray125"/>')}` +
    `${fill('<patternFill patternType="solid"><fgColor rgb="FFDDE6F0"/></patternFill>')}</fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">` +
    `${format(0, 0, 0, false)}${format(0, 0, 0, true)}${format(1, 2, 0, true)}${format(0, 0, 3, false)}` +
    `${format(1, 2, 0, false)}${format(1, 2, 3, false)}</cellXfs>` +
    `<dxfs count="1"><dxf><alignment vertical="center" wrapText="1"/></dxf></dxfs></styleSheet>`
  );
}
