import type { ArtifactLocation, Log, ReportingDescriptor, Result, Run } from "sarif";
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

const driver = { name: product.name, version: product.version };

/**
 * The findings as SARIF 2.1.0 (OASIS). A cell is a logical location; its row and column stand for line and column too,
 * which programs want. A finding that a person has confirmed is suppressed, with the reason as its justification.
 */
export function sarifReport(file: string, check: WorkbookCheck, catalogue: Catalogue): string {
  return sarifLog([sarifRun(file, check, catalogue)]);
}

/** A document of some runs, such as one for each of several files. */
export function sarifLog(runs: readonly Run[]): string {
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [...runs],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What was found in a file. */
export function sarifRun(file: string, check: WorkbookCheck, catalogue: Catalogue): Run {
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
  return { tool: { driver: { ...driver, rules } }, columnKind: "utf16CodeUnits", results };
}

/** That a file could not be checked, and why. */
export function sarifFailure(file: string, sentence: string): Run {
  const locations = [{ physicalLocation: { artifactLocation: artifactOf(file) } }];
  const notification = { level: "error", message: { text: sentence }, locations } as const;
  const invocations = [{ executionSuccessful: false, toolExecutionNotifications: [notification] }];
  return { tool: { driver }, invocations, results: [] };
}

function artifactOf(file: string): ArtifactLocation {
  return { uri: encodeURI(file.replaceAll("\\", "/")) };
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
          artifactLocation: artifactOf(file),
          region: { startLine: row + 1, startColumn: column + 1 },
        },
        logicalLocations: [{ fullyQualifiedName: `${sheet}!${cellAddress(finding)}`, kind: "cell" }],
      },
    ],
    ...(confirmation && { suppressions: [{ kind: "external", justification: confirmation.reason }] }),
  };
}
