import {
  cellAddress,
  type CleaningChange,
  countBySeverity,
  type ReadabilityCheck,
  type Seal,
  type SendCheck,
  type SendFinding,
  type SendInput,
} from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { sayChange, sayProblem, saySendFinding } from "../../words/say.ts";
import { readabilityJson } from "./readability-report.ts";
import { jsonFinding } from "./json-report.ts";

/** What was asked for besides the verdict. */
interface JsonParts {
  readonly copy: JsonCopy | undefined;
  readonly readability: ReadabilityCheck | undefined;
}

/** A clean copy that was made too. */
interface JsonCopy {
  readonly changes: readonly CleaningChange[];
  readonly result: SendCheck;
  readonly sealed: { readonly seal: Seal } | undefined;
}

/** The send check as one JSON document. */
export function sendJson(
  file: string,
  { check, file: sent }: SendInput,
  result: SendCheck,
  { copy, readability }: JsonParts,
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
    ...(readability && { readability: readabilityJson(readability, catalogue) }),
    ...(copy && {
      changes: copy.changes.map((change) => ({
        change: change.code,
        ...change.facts,
        message: sayChange(change, catalogue),
      })),
      copy: {
        verdict: copy.result.verdict,
        counts: countBySeverity([...copy.result.findings, ...copy.result.open]),
        ...(copy.sealed && { seal: { ...copy.sealed.seal, rows: copy.sealed.seal.rows.length } }),
      },
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
