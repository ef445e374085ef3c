import type { Log, ReportingDescriptor, Result } from "sarif";
import product from "../../../../package.json";
import {
  cellAddress,
  findingMarker,
  markText,
  type Finding,
  type Severity,
  type WorkbookCheck,
} from "../../../core/index.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { sayFinding } from "../../../words/say.ts";

const levels: { readonly [Level in Severity]: "error" | "warning" | "note" } = {
  error: "error",
  warning: "warning",
  info: "note",
};

/**
 * The findings as SARIF 2.1.0 (OASIS). A cell is a logical location; its row and column stand for line and column too,
 * which programs want. A finding that a person has confirmed is suppressed, with the reason as its justification.
 */
export function sarifReport(file: string, check: WorkbookCheck, catalogue: Catalogue): string {
  const markOf = findingMarker(check.tables);
  const used = [...new Set(check.findings.map(({ rule }) => rule))];
  const rules = used.map((id): ReportingDescriptor => ({
    id,
    shortDescription: { text: catalogue.rules[id].title },
  }));
  const results = check.findings.map((finding): Result => ({
    ...resultOf(file, finding, catalogue),
    ruleIndex: used.indexOf(finding.rule),
    partialFingerprints: { "shinchoku/v1": markText(markOf(finding)) },
  }));
  const driver = { name: product.name, version: product.version, rules };
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(file: string, finding: Finding, catalogue: Catalogue): Result {
  const { rule, severity, sheet, row, column, confirmation } = finding;
  const { message, hint } = sayFinding(finding, catalogue);
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: [message, hint].join(catalogue.betweenSentences) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file.replaceAll("\\", "/")) },
          region: { startLine: row + 1, startColumn: column + 1 },
        },
        logicalLocations: [{ fullyQualifiedName: `${sheet}!${cellAddress(finding)}`, kind: "cell" }],
      },
    ],
    ...(confirmation && { suppressions: [{ kind: "external", justification: confirmation.reason }] }),
  };
}
