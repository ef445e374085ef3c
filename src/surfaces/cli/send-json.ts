import {
  cellAddress,
  type CleaningChange,
  countBySeverity,
  type SendCheck,
  type SendFinding,
  type SendInput,
} from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { sayChange, sayProblem, saySendFinding } from "../../words/say.ts";
import { jsonFinding } from "./json-report.ts";

/** The send check as one JSON document. */
export function sendJson(
  file: string,
  { check, file: sent }: SendInput,
  result: SendCheck,
  changes: readonly CleaningChange[] | undefined,
  catalogue: Catalogue,
): string {
  const document = {
    file,
    size: sent.size,
    verdict: result.verdict,
    ...("code" in check && {
      problem: { code: check.code, message: sayProblem({ ...check, file }, catalogue).happened },
    }),
    counts: countBySeverity([...result.findings, ...result.open]),
    findings: result.findings.map((finding) => jsonSendFinding(finding, catalogue)),
    open: result.open.map((finding) => jsonFinding(finding, undefined, catalogue)),
    ...(changes && {
      changes: changes.map((change) => ({
        change: change.code,
        ...change.facts,
        message: sayChange(change, catalogue),
      })),
    }),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function jsonSendFinding(finding: SendFinding, catalogue: Catalogue): object {
  const { rule, severity, at, value } = finding;
  return {
    rule,
    severity,
    sheet: at.sheet ?? null,
    cell: at.cell ? cellAddress(at.cell) : null,
    value,
    ...saySendFinding(finding, catalogue),
  };
}
