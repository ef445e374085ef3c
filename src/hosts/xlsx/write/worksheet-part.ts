import {
  cellAddress,
  columnLetters,
  columnLimit,
  rangeAddress,
  type DropDown,
  type PlannedCell,
  type SheetPlan,
} from "../../../core/index.ts";
import { attributeText, contentText, inlineString, stringText } from "../xml/escape.ts";
import { dropDownList } from "./drop-downs.ts";
import { xmlDeclaration, type Dialect } from "./names.ts";
import { rowHeight } from "./row-height.ts";
import { quotedSheetName } from "./sheet-names.ts";
import type { Styles } from "./styles.ts";

/** What a planned sheet needs of the workbook it is written into. */
export interface SheetSurroundings {
  readonly styles: Styles;
  readonly dialect: Dialect;
  /** The drop-down lists of the sheet. */
  readonly dropDowns: readonly DropDown[];
  /** Ids of relationships of the sheet; `undefined` where it has no such part. */
  readonly tableId: string | undefined;
  readonly drawingId: string | undefined;
}

/** Hyperlinks that a sheet can hold (Excel specifications: 65,530). Further links are written as formulas. */
const hyperlinkLimit = 65_530;

/** A worksheet part with the rows of a plan (ECMA-376 part 1, 18.3.1.99). */
export function worksheetPart(plan: SheetPlan, surroundings: SheetSurroundings): string {
  const { dialect, dropDowns, tableId, drawingId } = surroundings;
  const { rows, links } = sheetRows(plan, surroundings);
  return [
    xmlDeclaration,
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${usedRange(plan)}"/>`,
    sheetViews(plan),
    '<sheetFormatPr defaultRowHeight="18.75"/>',
    columns(plan),
    `<sheetData>${rows}</sheetData>`,
    plan.isProtected === true ? protection : "",
    dropDownList(dropDowns, plan.offers ?? []),
    links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "",
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    pageSetup(plan),
    "<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>",
    pageBreaks(plan),
    `<ignoredErrors><ignoredError sqref="${usedRange(plan)}" twoDigitTextYear="1" numberStoredAsText="1"/></ignoredErrors>`,
    drawingId === undefined ? "" : `<drawing r:id="${drawingId}"/>`,
    tableId === undefined ? "" : `<tableParts count="1"><tablePart r:id="${tableId}"/></tableParts>`,
    "</worksheet>",
  ].join("");
}

/** Without a password (18.3.1.85); a 0 allows what is forbidden by default: to format cells, columns and rows. */
const protection =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>';

function usedRange(plan: SheetPlan): string {
  const bottom = Math.max(plan.rows.length, 1) - 1;
  return rangeAddress({ top: 0, left: 0, bottom, right: Math.max(widthOf(plan), 1) - 1 });
}

/** The number of columns that have cells. */
function widthOf({ rows }: SheetPlan): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

function sheetViews({ frozenRows }: SheetPlan): string {
  if (frozenRows === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const topLeft = cellAddress({ row: frozenRows, column: 0 });
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane ySplit="${String(frozenRows)}" topLeftCell="${topLeft}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${topLeft}" sqref="${topLeft}"/></sheetView></sheetViews>`
  );
}

function columns({ columnWidths }: SheetPlan): string {
  if (columnWidths.length === 0) return "";
  const elements = columnWidths.map((width, at) => {
    const number = String(at + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
  });
  return `<cols>${elements.join("")}</cols>`;
}

/** A4 is paper size 9 (18.3.1.63). A height of 0 pages means as many as it takes. */
function pageSetup({ print: { orientation, isOnePage } }: SheetPlan): string {
  return `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="${isOnePage ? "1" : "0"}"/>`;
}

/** Manual breaks (18.3.1.73 rowBreaks); one stands below the row that it names by its number. */
function pageBreaks({ print: { pageRows = [] } }: SheetPlan): string {
  if (pageRows.length === 0) return "";
  const count = String(pageRows.length);
  const breaks = pageRows.map((row) => `<brk id="${String(row)}" max="${String(columnLimit - 1)}" man="1"/>`);
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join("")}</rowBreaks>`;
}

function sheetRows(
  plan: SheetPlan,
  surroundings: SheetSurroundings,
): { readonly rows: string; readonly links: string[] } {
  const links: string[] = [];
  const letters = Array.from({ length: widthOf(plan) }, (_, column) => columnLetters(column));
  const rows = plan.rows.map((cells, row) => {
    const number = String(row + 1);
    const written = cells.map((cell, column) => {
      const address = `${letters[column] ?? ""}${number}`;
      if (!cell.link) return cellElement(cell, address, surroundings);
      const target = `${quotedSheetName(cell.link.sheet)}!${cellAddress(cell.link)}`;
      if (links.length === hyperlinkLimit) return linkFormula(cell, address, target, surroundings);
      links.push(`<hyperlink ref="${address}" location="${attributeText(target)}" display="${shown(cell)}"/>`);
      return cellElement(cell, address, surroundings);
    });
    if (cells.length === 0) return "";
    // A row that is to be filled in grows with what is written there.
    if (cells.some(({ style }) => style === "input")) return `<row r="${number}">${written.join("")}</row>`;
    const height = String(rowHeight(cells, plan.columnWidths, surroundings.styles.wideCharacterWidth));
    return `<row r="${number}" ht="${height}" customHeight="1">${written.join("")}</row>`;
  });
  return { rows: rows.join(""), links };
}

const formulaStart = /^[=+\-@]/u;

function cellElement({ value, style }: PlannedCell, address: string, { styles }: SheetSurroundings): string {
  const isQuoted = typeof value === "string" && formulaStart.test(value);
  const start = `<c r="${address}" s="${String(styles.cellFormat(style, isQuoted))}"`;
  if (value === null) return `${start}/>`;
  if (typeof value === "number") return `${start}><v>${String(value)}</v></c>`;
  return `${start} t="inlineStr">${inlineString(value, "")}</c>`;
}

function linkFormula(cell: PlannedCell, address: string, target: string, { styles }: SheetSurroundings): string {
  const style = String(styles.cellFormat(cell.style, false));
  const formula = contentText(`HYPERLINK("#${target.replaceAll('"', '""')}","${String(cell.value)}")`);
  return `<c r="${address}" s="${style}" t="str"><f>${formula}</f><v>${shown(cell)}</v></c>`;
}

function shown({ value }: PlannedCell): string {
  return attributeText(stringText(String(value ?? "")));
}
