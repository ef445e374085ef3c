import {
  findingAddress,
  findingMarker,
  markText,
  mayBeConfirmed,
  rowsThatFit,
  sheetOfAll,
  type Finding,
  type PlannedCell,
  type SheetPlan,
  type WorkbookCheck,
} from "../core/index.ts";
import type { Catalogue } from "../words/catalogue.ts";
import { cellText } from "./cell-text.ts";
import { sayFinding } from "../words/say.ts";

/** The columns from left to right. */
const columnNames = [
  "cell",
  "severity",
  "message",
  "hint",
  "value",
  "rule",
  "decision",
  "reason",
  "mark",
] as const satisfies readonly (keyof Catalogue["findingsSheet"]["headers"])[];
const decisionColumn = columnNames.indexOf("decision");
/** Of the columns behind the cell. */
const columnWidths = [10, 52, 54, 32, 24, 10, 26, 12];
/** Room for a cell alone, and for a cell with the name of its sheet (14 full-width characters). */
const cellWidth = 9;
const cellWidthWithSheet = 34;

/**
 * The sheet that lists the findings, one row each, in a table with a filter. Every cell address leads to its cell; the
 * severity is said in words, so that nothing is told by colour alone (rule L1-11). People say here which doubts are
 * none, which the next check reads. Where there are more findings than a sheet holds, its last row says how many.
 * `record` is a line on the check itself that stands under the table.
 */
export function findingsSheetPlan(
  { findings, tables }: Pick<WorkbookCheck, "findings" | "tables">,
  catalogue: Catalogue,
  record?: string,
): SheetPlan {
  const { headers, name, decisions, refusal } = catalogue.findingsSheet;
  const header = columnNames.map((column) => headers[column]);
  const tableSheet = sheetOfAll(tables);
  const markOf = findingMarker(tables);
  const markTextOf = (finding: Finding): string => markText(markOf(finding));
  const rows = rowsThatFit(sheetRows(header, findings, tableSheet, markTextOf, catalogue));
  const left = findings.length - (rows.length - 1);
  if (left > 0) rows.splice(-1, 1, sentenceRow(catalogue.findingsSheet.more({ count: left + 1 })));
  const lines = record === undefined ? rows : [...rows, [], [{ value: record, style: "note" } as const]];
  return {
    kind: "findings",
    name,
    columnWidths: [tableSheet === undefined ? cellWidthWithSheet : cellWidth, ...columnWidths],
    rows: lines,
    table: { name: "ShinchokuFindings", top: 0, bottom: rows.length - 1, columnCount: header.length },
    offers: [
      {
        range: { top: 1, left: decisionColumn, bottom: rows.length - 1, right: decisionColumn },
        texts: [decisions.open, decisions.confirmed, decisions["not-applicable"]],
        refusal,
      },
    ],
    pivots: [],
    charts: [],
    frozenRows: 1,
    print: {
      orientation: "landscape",
      repeatRows: { first: 0, last: 0 },
      isOnePage: false,
      // The marks, in the last column, are for the next check and not for readers.
      area: { top: 0, left: 0, bottom: lines.length - 1, right: columnNames.length - 2 },
    },
  };
}

function* sheetRows(
  header: readonly string[],
  findings: readonly Finding[],
  tableSheet: string | undefined,
  markOf: (finding: Finding) => string,
  catalogue: Catalogue,
): Generator<readonly PlannedCell[]> {
  yield header.map((value) => ({ value, style: "column-header" }));
  // A table has at least one row below its header.
  if (findings.length === 0) yield sentenceRow({ message: catalogue.findingsSheet.none, hint: null });
  for (const finding of findings)
    yield [...findingCells(finding, tableSheet, catalogue), ...decisionCells(finding, markOf(finding), catalogue)];
}

/** A row that is about no cell. */
function sentenceRow({ message, hint }: { readonly message: string; readonly hint: string | null }): PlannedCell[] {
  return columnNames
    .map((column) => (column === "message" ? message : column === "hint" ? hint : null))
    .map((value) => ({ value, style: "wrapped" }));
}

/** What a person decided about a finding, or what is to be done, and what it is known again by. */
function decisionCells(finding: Finding, mark: string, catalogue: Catalogue): PlannedCell[] {
  const { confirmation } = finding;
  const { decisions } = catalogue.findingsSheet;
  const decision = confirmation?.decision ?? (mayBeConfirmed(finding) ? "open" : "to-correct");
  return [
    { value: decisions[decision], style: "text" },
    { value: confirmation ? cellText(confirmation.reason, catalogue) : null, style: "wrapped" },
    { value: mark, style: "note" },
  ];
}

function findingCells(finding: Finding, tableSheet: string | undefined, catalogue: Catalogue): PlannedCell[] {
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
