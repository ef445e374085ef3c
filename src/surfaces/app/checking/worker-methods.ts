import type { Workbook } from "../../../core/index.ts";
import { withSlice, type WorkbookSlice } from "../worker/workbook-slices.ts";
import type { CheckView } from "./report.ts";
import { createChecking, type Checking, type ReportOutcome } from "./checking.ts";

/** The checking as a worker offers it: what is large comes and goes in parts. */
export interface CheckMethods extends Omit<Checking, "load" | "check"> {
  loadPart(part: WorkbookSlice, isLast: boolean): void;
  /** The outcome without findings, and how many there are. */
  check(...args: Parameters<Checking["check"]>): { readonly outcome: ReportOutcome; readonly count: number };
  /** Findings of the last check, and where they stand. */
  findings(from: number, to: number): FindingsPart;
}

/** What of a report there is as much of as there are findings. */
export type FindingsPart = Pick<CheckView, "findings" | "places">;

const none: FindingsPart = { findings: [], places: [] };

export function createCheckMethods(): CheckMethods {
  const checking = createChecking();
  let collected: Workbook | undefined;
  let found: FindingsPart = none;
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
      found = outcome.ok ? outcome.report : none;
      const bare = outcome.ok ? { ...outcome, report: { ...outcome.report, ...none } } : outcome;
      return { outcome: bare, count: found.findings.length };
    },
    findings: (from, to) => ({ findings: found.findings.slice(from, to), places: found.places.slice(from, to) }),
  };
}
