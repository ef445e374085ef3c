import type { Finding, Workbook } from "../../../core/index.ts";
import { withSlice, type WorkbookSlice } from "../worker/workbook-slices.ts";
import { createChecking, type Checking, type ReportOutcome } from "./checking.ts";

/** The checking as a worker offers it: what is large comes and goes in parts. */
export interface CheckMethods extends Omit<Checking, "load" | "check"> {
  loadPart(part: WorkbookSlice, isLast: boolean): void;
  /** The outcome without findings, and how many there are. */
  check(...args: Parameters<Checking["check"]>): { readonly outcome: ReportOutcome; readonly count: number };
  /** Findings of the last check. */
  findings(from: number, to: number): readonly Finding[];
}

export function createCheckMethods(): CheckMethods {
  const checking = createChecking();
  let collected: Workbook | undefined;
  let findings: readonly Finding[] = [];
  return {
    ...checking,
    loadPart: (part, isLast) => {
      collected = withSlice(collected, part);
      if (!isLast) return;
      checking.load(collected);
      collected = undefined;
    },
    check: (settings, today) => {
      const outcome = checking.check(settings, today);
      findings = outcome.ok ? outcome.report.findings : [];
      const bare = outcome.ok ? { ...outcome, report: { ...outcome.report, findings: [] } } : outcome;
      return { outcome: bare, count: findings.length };
    },
    findings: (from, to) => findings.slice(from, to),
  };
}
