import { createColors } from "picocolors";
import {
  cellAddress,
  isoDate,
  rangeAddress,
  type AppliedFix,
  type Finding,
  type Severity,
  type WorkbookCheck,
} from "../../core/index.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { findingAddress } from "../../messages/finding-address.ts";
import { sayFinding } from "../../messages/say.ts";
import { excerpt } from "../../messages/sentence.ts";
import { countBySeverity } from "../check/count-by-severity.ts";
import { skippedByReason } from "../check/skipped-rows.ts";
import { padded, textWidth } from "./text-width.ts";

type Paint = (text: string) => string;

/** The findings as text, grouped by sheet row; colours only where a terminal shows them. */
export function textReport(file: string, check: WorkbookCheck, catalogue: Catalogue, useColors: boolean): string {
  const colors = createColors(useColors);
  const paints: Record<Severity, Paint> = { error: colors.red, warning: colors.yellow, info: colors.cyan };
  return [
    ...headLines(file, check, catalogue),
    ...check.fixes.map((fix) => fixLine(fix, catalogue)),
    ...findingLines(check, catalogue, paints, colors.bold),
    "",
    colors.bold(closingLine(check.findings, catalogue)),
    "",
  ].join("\n");
}

/** What was read, with which schema, as of which day, and what was left out. */
export function headLines(
  file: string,
  { table, schema, schemaSource, period, otherSheets }: WorkbookCheck,
  { report }: Catalogue,
): string[] {
  const { sheet, range, measures, rows, skippedRows } = table;
  const facts = { file, sheet, range: rangeAddress(range), measures: measures.length, rows: rows.length };
  const { title, version } = schema;
  return [
    report.read(facts),
    report.schema({ title, version, source: schemaSource }),
    report.reportingDate({ date: isoDate(period.reportingDate), source: period.source }),
    ...(otherSheets.length > 0 ? [report.otherSheets({ sheets: otherSheets })] : []),
    ...skippedByReason(skippedRows).map(report.skipped),
  ];
}

function fixLine({ row, column, before, value }: AppliedFix, { report }: Catalogue): string {
  return report.fix({ cell: cellAddress({ row, column }), before: excerpt(before), after: excerpt(value) });
}

function findingLines(
  { findings, table: { sheet: tableSheet } }: WorkbookCheck,
  catalogue: Catalogue,
  paints: Record<Severity, Paint>,
  bold: Paint,
): string[] {
  const addresses = findings.map((finding) => findingAddress(finding, tableSheet));
  const addressWidth = addresses.reduce((widest, address) => Math.max(widest, textWidth(address)), 0);
  const severityWidth = Math.max(...Object.values(catalogue.severities).map((word) => textWidth(word)));
  const lines: string[] = [];
  let heading = "";
  for (const [at, finding] of findings.entries()) {
    const row = catalogue.report.row(finding.row + 1);
    const place = finding.sheet === tableSheet ? row : `${finding.sheet} ${row}`;
    if (place !== heading) lines.push("", bold(place));
    heading = place;
    const { message, hint } = sayFinding(finding, catalogue);
    const severity = paints[finding.severity](padded(catalogue.severities[finding.severity], severityWidth));
    const head = `  ${padded(addresses[at] ?? "", addressWidth)}  ${severity}  `;
    const indent = " ".repeat(2 + addressWidth + 2 + severityWidth + 2);
    lines.push(`${head}${message}`, `${indent}${hint}`);
  }
  return lines;
}

function closingLine(findings: readonly Finding[], { report }: Catalogue): string {
  return findings.length === 0 ? report.noFindings : report.counts(countBySeverity(findings));
}
