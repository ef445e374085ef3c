import {
  type AppliedFix,
  cellAddress,
  columnLetters,
  type Comparison,
  countBySeverity,
  type Finding,
  type ImportedReport,
  isoDate,
  lineOfCell,
  rangeAddress,
  type Table,
  type WorkbookCheck,
} from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { sayFinding } from "../../words/say.ts";
import { jsonPieces } from "./json-pieces.ts";
import type { CheckedFiles } from "./text-report.ts";

/** A JSON document; its findings are made one by one. */
interface CheckDocument extends Readonly<Record<string, unknown>> {
  readonly findings: Iterable<object>;
}

/** The check as one JSON document, in pieces. */
export function jsonReport(files: CheckedFiles, check: WorkbookCheck, catalogue: Catalogue): Iterable<string> {
  return jsonPieces(jsonDocument(files, check, catalogue));
}

/**
 * What a JSON document says of a check. Rows count from 1 and columns are letters, as on the sheet; `headerRow` is
 * the last row of the header. The findings are in reading order and complete.
 */
export function jsonDocument(files: CheckedFiles, check: WorkbookCheck, catalogue: Catalogue): CheckDocument {
  const {
    table,
    tables,
    findings,
    unread,
    fixes,
    suggestions,
    schema,
    schemaSource,
    period,
    otherSheets,
    report,
    comparison,
    since,
  } = check;
  return {
    file: files.checked,
    sheet: table.sheet,
    range: rangeAddress(table.range),
    ...jsonLayout(table),
    tables: tables.map((one) => ({
      sheet: one.sheet,
      range: rangeAddress(one.range),
      ...jsonLayout(one),
      measures: one.measures.length,
      skippedRows: one.skippedRows.map(({ row, reason }) => ({ row: row + 1, reason })),
    })),
    schema: {
      name: schema.name,
      title: schema.title,
      version: schema.version,
      source: schemaSource,
      rules: schema.rules,
    },
    asOf: isoDate(period.reportingDate),
    measures: tables.reduce((sum, { measures }) => sum + measures.length, 0),
    skippedRows: table.skippedRows.map(({ row, reason }) => ({ row: row + 1, reason })),
    otherSheets,
    ...(report && {
      notInReport: report.silentFields.map(({ name }) => name),
      unreadLines: report.unread.map(jsonLine),
    }),
    ...(comparison && { previous: jsonComparison(files.previous, comparison) }),
    counts: countBySeverity(findings),
    ...(since && { since }),
    findings: jsonFindings(findings, report, catalogue),
    unreadTexts: unread.map(({ sheet, row, column, text }) => ({ sheet, cell: cellAddress({ row, column }), text })),
    suggestions: suggestions.map(({ sheet, row, column, status, text, words }) => ({
      sheet,
      cell: cellAddress({ row, column }),
      status: status.label,
      textCell: cellAddress(text),
      words,
    })),
    fixes: fixes.map(jsonFix),
  };
}

function jsonFix({ sheet, row, column, before, value, rules }: AppliedFix): object {
  return { sheet, cell: cellAddress({ row, column }), before, after: value, rules };
}

function jsonLayout({ headerRows, columns }: Table): object {
  return {
    headerRow: headerRows.last + 1,
    columns: columns.map(({ field, header, column }) => ({
      field: field?.name ?? null,
      header,
      column: columnLetters(column),
    })),
  };
}

/** Each is written when its turn comes, so that they are not all in memory as text. */
function* jsonFindings(
  findings: readonly Finding[],
  report: ImportedReport | undefined,
  catalogue: Catalogue,
): Generator<object> {
  for (const finding of findings) yield jsonFinding(finding, report, catalogue);
}

function jsonLine({ line, text }: ImportedReport["unread"][number]): object {
  return { line, text };
}

function jsonComparison(
  file: string | undefined,
  { previous, pairs, added, vanished, split, merged }: Comparison,
): object {
  const { sheet, range } = previous;
  const counts = {
    ...{ matched: pairs.length, added: added.length, vanished: vanished.length },
    ...{ split: split.length, merged: merged.length },
  };
  return { file, sheet, range: rangeAddress(range), ...counts };
}

/** A finding as data and in words. */
export function jsonFinding(finding: Finding, report: ImportedReport | undefined, catalogue: Catalogue): object {
  const { rule, severity, sheet, row, column, value, fix, confirmation } = finding;
  const line = report && lineOfCell(report, finding);
  return {
    rule,
    severity,
    sheet,
    cell: cellAddress({ row, column }),
    row: row + 1,
    column: columnLetters(column),
    ...(line !== undefined && { line }),
    value,
    ...sayFinding(finding, catalogue),
    ...(fix !== undefined && { fix }),
    ...(confirmation && { confirmation }),
  };
}
