import type { Finding } from "../core/check.ts";
import type { PlannedCell, SheetPlan } from "../core/plans/sheet-plan.ts";
import type { Catalogue } from "./catalogue.ts";
import { findingAddress } from "./finding-address.ts";
import { sayFinding } from "./say.ts";

const columnWidths = [9, 10, 56, 56, 36, 26];

/**
 * The sheet that lists the findings, one row each, in a table with a filter. Every cell address leads to its cell; the
 * severity is said in words, so that nothing is told by colour alone (rule L1-11).
 */
export function findingsSheetPlan(findings: readonly Finding[], tableSheet: string, catalogue: Catalogue): SheetPlan {
  const { headers, name, none } = catalogue.findingsSheet;
  const header = [headers.cell, headers.severity, headers.message, headers.hint, headers.value, headers.rule];
  const rows = findings.map((finding) => findingRow(finding, tableSheet, catalogue));
  const noneRow: PlannedCell[] = header.map((text) => ({
    value: text === headers.message ? none : null,
    style: "wrapped",
  }));
  return {
    kind: "findings",
    name,
    columnWidths,
    rows: [header.map((value) => ({ value, style: "column-header" })), ...(rows.length > 0 ? rows : [noneRow])],
    table: { name: "ShinchokuFindings", top: 0, bottom: Math.max(rows.length, 1), columnCount: header.length },
    pivots: [],
    charts: [],
    frozenRows: 1,
    print: { orientation: "landscape", repeatRows: { first: 0, last: 0 }, isOnePage: false },
  };
}

function findingRow(finding: Finding, tableSheet: string, catalogue: Catalogue): PlannedCell[] {
  const { sheet, row, column, severity, value, rule } = finding;
  const { message, hint } = sayFinding(finding, catalogue);
  return [
    { value: findingAddress(finding, tableSheet), style: "link", link: { sheet, row, column } },
    { value: catalogue.severities[severity], style: "text" },
    { value: message, style: "wrapped" },
    { value: hint, style: "wrapped" },
    { value, style: "wrapped" },
    { value: catalogue.rulePages[rule].title, style: "wrapped" },
  ];
}
