import { cellAddress, csvText, type WorkbookCheck } from "../../../core/index.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { sayFinding } from "../../../words/say.ts";
import { decisionText } from "./decision-text.ts";
import { reportedFindings } from "./reported-findings.ts";

/** The findings as CSV: UTF-8 with a byte order mark, a line a finding, those that people confirmed among them. */
export function csvReport(check: WorkbookCheck, catalogue: Catalogue): string {
  const { headers } = catalogue.findingsSheet;
  const { sheet, number, name, organizations } = catalogue.findingsReport.columns;
  const header = [
    ...[sheet, headers.cell, number, name, organizations, headers.severity, headers.message, headers.hint],
    ...[headers.value, headers.rule, headers.decision, headers.reason],
  ];
  const lines = reportedFindings(check).map(({ finding, ...measure }) => {
    const { message, hint } = sayFinding(finding, catalogue);
    return [
      ...[finding.sheet, cellAddress(finding), measure.number, measure.name, measure.organizations],
      ...[catalogue.severities[finding.severity], message, hint, finding.value, finding.rule],
      ...[decisionText(finding, catalogue), finding.confirmation?.reason ?? ""],
    ];
  });
  return csvText([header, ...lines]);
}
