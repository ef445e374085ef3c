import { findingAddress, type Finding, type PlannedCell, rowsThatFit, type SheetPlan } from "../core/index.ts";
import type { Catalogue } from "../words/catalogue.ts";
import { cellText } from "./cell-text.ts";
import { sayFinding } from "../words/say.ts";

/** Of the columns behind the cell. */
const columnWidths = [10, 56, 56, 36, 26];
/** Room for a cell alone, and for a cell with the name of its sheet (14 full-width characters). */
const cellWidth = 9;
const cellWidthWithSheet = 34;

/**
 * The sheet that lists the findings, one row each, in a table with a filter. Every cell address leads to its cell; the
 * severity is said in words, so that nothing is told by colour alone (rule L1-11). Where there are more findings than a
 * sheet holds, its last row says how many.
 */
export function findingsSheetPlan(
  findings: readonly Finding[],
  tableSheet: string | undefined,
  catalogue: Catalogue,
): SheetPlan {
  const { headers, name } = catalogue.findingsSheet;
  const header = [headers.cell, headers.severity, headers.message, headers.hint, headers.value, headers.rule];
  const rows = rowsThatFit(sheetRows(header, findings, tableSheet, catalogue));
  const left = findings.length - (rows.length - 1);
  if (left > 0) rows.splice(-1, 1, sentenceRow(catalogue.findingsSheet.more({ count: left + 1 })));
  return {
    kind: "findings",
    name,
    columnWidths: [tableSheet === undefined ? cellWidthWithSheet : cellWidth, ...columnWidths],
    rows,
    table: { name: "ShinchokuFindings", top: 0, bottom: rows.length - 1, columnCount: header.length },
    pivots: [],
    charts: [],
    frozenRows: 1,
    print: { orientation: "landscape", repeatRows: { first: 0, last: 0 }, isOnePage: false },
  };
}

function* sheetRows(
  header: readonly string[],
  findings: readonly Finding[],
  tableSheet: string | undefined,
  catalogue: Catalogue,
): Generator<readonly PlannedCell[]> {
  yield header.map((value) => ({ value, style: "column-header" }));
  // A table has at least one row below its header.
  if (findings.length === 0) yield sentenceRow({ message: catalogue.findingsSheet.none, hint: null });
  for (const finding of findings) yield findingRow(finding, tableSheet, catalogue);
}

/** A row that is about no cell. */
function sentenceRow({ message, hint }: { readonly message: string; readonly hint: string | null }): PlannedCell[] {
  return [null, null, message, hint, null, null].map((value) => ({ value, style: "wrapped" }));
}

function findingRow(finding: Finding, tableSheet: string | undefined, catalogue: Catalogue): PlannedCell[] {
  const { sheet, row, column, severity, value, rule } = finding;
  const { message, hint } = sayFinding(finding, catalogue);
  return [
    { value: findingAddress(finding, tableSheet), style: "link", link: { sheet, row, column } },
    { value: catalogue.severities[severity], style: "text" },
    { value: cellText(message, catalogue), style: "wrapped" },
    { value: cellText(hint, catalogue), style: "wrapped" },
    { value: cellText(value, catalogue), style: "wrapped" },
    { value: catalogue.rules[rule].title, style: "wrapped" },
  ];
}
