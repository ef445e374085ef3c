import {
  cellAddress,
  columnLetters,
  isoDate,
  rangeAddress,
  type Finding,
  type WorkbookCheck,
} from "../../core/index.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { sayFinding } from "../../messages/say.ts";
import { countBySeverity } from "../check/count-by-severity.ts";

/**
 * The check as one JSON document. Rows count from 1 and columns are letters, as on the sheet; `headerRow` is the last
 * row of the header. The findings are in reading order and complete.
 */
export function jsonReport(file: string, check: WorkbookCheck, catalogue: Catalogue): string {
  const { table, findings, fixes, schema, schemaSource, period, otherSheets } = check;
  const document = {
    file,
    sheet: table.sheet,
    range: rangeAddress(table.range),
    headerRow: table.headerRows.last + 1,
    columns: table.columns.map(({ field, header, column }) => ({
      field: field?.name ?? null,
      header,
      column: columnLetters(column),
    })),
    schema: { name: schema.name, title: schema.title, version: schema.version, source: schemaSource },
    asOf: isoDate(period.reportingDate),
    measures: table.measures.length,
    skippedRows: table.skippedRows.map(({ row, reason }) => ({ row: row + 1, reason })),
    otherSheets,
    counts: countBySeverity(findings),
    findings: findings.map((finding) => jsonFinding(finding, catalogue)),
    fixes: fixes.map(({ sheet, row, column, before, value, rules }) => ({
      sheet,
      cell: cellAddress({ row, column }),
      before,
      after: value,
      rules,
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function jsonFinding(finding: Finding, catalogue: Catalogue): object {
  const { rule, severity, sheet, row, column, value, fix } = finding;
  return {
    rule,
    severity,
    sheet,
    cell: cellAddress({ row, column }),
    row: row + 1,
    column: columnLetters(column),
    value,
    ...sayFinding(finding, catalogue),
    ...(fix !== undefined && { fix }),
  };
}
