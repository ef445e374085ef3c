import type { Finding } from "./check.ts";
import type { Confirmation, Severity } from "./finding.ts";

/** How many findings of each severity are open, and how many a person has confirmed. */
export type FindingCounts = Readonly<Record<Severity, number>> & { readonly confirmed: number };

/** A finding of any check. */
type Countable = { readonly severity: Severity; readonly confirmation?: Confirmation | undefined };

/** Counts findings; one that a person has confirmed counts as that and not by its severity. */
export function countBySeverity(findings: readonly Countable[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0, confirmed: 0 };
  for (const { severity, confirmation } of findings) counts[confirmation ? "confirmed" : severity] += 1;
  return counts;
}

/** Those that nobody has confirmed. */
export function openFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.some(({ confirmation }) => confirmation)
    ? findings.filter(({ confirmation }) => !confirmation)
    : findings;
}
