import {
  findingAddress,
  sheetOfAll,
  type AppliedFix,
  cellAddress,
  countBySeverity,
  type Finding,
  isoDate,
  lineOfCell,
  lineOfRow,
  openFindings,
  rangeAddress,
  type WorkbookCheck,
  largestOf,
} from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { sayFinding, sayRuleSettings } from "../../words/say.ts";
import { excerptsOfBoth } from "../../words/sentence.ts";
import { skippedByReason } from "../../words/skipped-rows.ts";
import { shownText, type Line } from "./shown-text.ts";
import { padded, terminalWidth } from "./text-width.ts";

/** The files of a check by the names that were given. */
export interface CheckedFiles {
  readonly checked: string;
  readonly previous: string | undefined;
}

/** The findings as lines, grouped by sheet row. */
export function textReport({ checked, previous }: CheckedFiles, check: WorkbookCheck, catalogue: Catalogue): Line[] {
  return [
    ...headLines(checked, check, catalogue),
    ...previousLines(previous, check, catalogue),
    ...publishedLines(check, catalogue),
    ...check.fixes.map((fix) => fixLine(fix, catalogue)),
    ...findingLines(check, catalogue),
    "",
    ...(check.since ? [catalogue.commandLine.since(check.since)] : []),
    [{ text: closingLine(check.findings, catalogue), look: "bold" }],
  ];
}

/** What was read, with which schema, as of which day, and what was left out. */
export function headLines(
  file: string,
  { tables, schema, schemaSource, period, otherSheets, unread }: WorkbookCheck,
  catalogue: Catalogue,
): string[] {
  const { commandLine } = catalogue;
  const { title, version } = schema;
  const sheetWhereSeveral = (sheet: string): string | undefined => (tables.length > 1 ? sheet : undefined);
  return [
    ...tables.map(({ sheet, range, measures, rows }) =>
      commandLine.read({ file, sheet, range: rangeAddress(range), measures: measures.length, rows: rows.length }),
    ),
    commandLine.schema({ title, version, source: schemaSource }),
    ...sayRuleSettings(schema, catalogue),
    commandLine.reportingDate({ date: isoDate(period.reportingDate), source: period.source }),
    ...(otherSheets.length > 0 ? [commandLine.otherSheets({ sheets: otherSheets })] : []),
    ...tables.flatMap(({ sheet, columns }) => {
      const unread = columns.filter(({ field }) => !field).map(({ header }) => header);
      return unread.length > 0 ? [commandLine.unreadColumns({ columns: unread, sheet: sheetWhereSeveral(sheet) })] : [];
    }),
    ...tables.flatMap(({ sheet, skippedRows }) =>
      skippedByReason(skippedRows).map(({ rows, reason }) =>
        commandLine.skipped({ rows, reason, sheet: sheetWhereSeveral(sheet) }),
      ),
    ),
    ...(unread.length > 0 ? [commandLine.unreadTexts({ count: unread.length })] : []),
  ];
}

function previousLines(file: string | undefined, { comparison }: WorkbookCheck, { commandLine }: Catalogue): string[] {
  if (!comparison || file === undefined) return [];
  const { previous, pairs, added, vanished } = comparison;
  const counts = { matched: pairs.length, added: added.length, vanished: vanished.length };
  return [commandLine.previous({ file, sheet: previous.sheet, range: rangeAddress(previous.range), ...counts })];
}

/** For the text of a report: what it does not say, which lines belong to no measure, and how places are given. */
function publishedLines({ report }: WorkbookCheck, { published }: Catalogue): string[] {
  if (!report) return [];
  const silent = report.silentFields.filter(({ required }) => required).map(({ title }) => title);
  return [
    ...(silent.length > 0 ? [published.silent({ fields: silent })] : []),
    ...(report.unread.length > 0 ? [published.unread({ paragraphs: report.unread })] : []),
    published.places,
  ];
}

function fixLine({ row, column, before, value }: AppliedFix, { commandLine }: Catalogue): string {
  const [was, becomes] = excerptsOfBoth(before, value);
  return commandLine.fix({ cell: cellAddress({ row, column }), before: was, after: becomes });
}

function findingLines(check: WorkbookCheck, catalogue: Catalogue): Line[] {
  const findings = openFindings(check.findings);
  const places = findings.map((finding) => shownText(placeOf(finding, check, catalogue)));
  const placeWidth = places.reduce((widest, place) => Math.max(widest, terminalWidth(place)), 0);
  const severityWidth = largestOf(Object.values(catalogue.severities), (word) => terminalWidth(word));
  const lines: Line[] = [];
  let heading = "";
  for (const [at, finding] of findings.entries()) {
    const row = rowOf(finding, check, catalogue);
    if (row !== heading) lines.push("", [{ text: row, look: "bold" }]);
    heading = row;
    const { message, hint } = sayFinding(finding, catalogue);
    const severity = padded(catalogue.severities[finding.severity], severityWidth);
    const place = padded(places[at] ?? "", placeWidth);
    const indent = " ".repeat(2 + placeWidth + 2 + severityWidth + 2);
    lines.push([`  ${place}  `, { text: severity, look: finding.severity }, `  ${message}`], `${indent}${hint}`);
  }
  return lines;
}

/** Where a finding stands: its cell, and for a report before it the line of the text. */
function placeOf(finding: Finding, { report, tables }: WorkbookCheck, { published }: Catalogue): string {
  const cell = findingAddress(finding, sheetOfAll(tables));
  const line = report && lineOfCell(report, finding);
  return line === undefined ? cell : published.place({ line, cell });
}

/** What the findings of a row stand under: its number, or in a report the line where its measure begins. */
function rowOf({ row, sheet }: Finding, { report, tables }: WorkbookCheck, catalogue: Catalogue): string {
  const line = report && lineOfRow(report, row);
  if (line !== undefined) return catalogue.published.line(line);
  const rowOfSheet = catalogue.commandLine.row(row + 1);
  return sheet === sheetOfAll(tables) ? rowOfSheet : `${sheet} ${rowOfSheet}`;
}

function closingLine(findings: readonly Finding[], { commandLine }: Catalogue): string {
  return findings.length === 0 ? commandLine.noFindings : commandLine.counts(countBySeverity(findings));
}
