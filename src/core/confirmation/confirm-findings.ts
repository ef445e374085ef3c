import { groupBy } from "../groups.ts";
import type { Finding } from "../check.ts";
import { mayBeConfirmed } from "./may-be-confirmed.ts";
import { isSameDoubt, type FindingMark } from "./finding-marks.ts";
import type { NotedFinding } from "./read-confirmations.ts";

/** The findings with what persons decided about them, and how they compare with those of the last check. */
export interface ConfirmedFindings {
  readonly findings: readonly Finding[];
  /** Findings of the last check that are gone, and how many were not there then. */
  readonly since: { readonly solved: number; readonly added: number };
}

/**
 * Gives every finding the decision that a person made about just this. Where the values have changed since, the
 * decision has lapsed, which the finding tells. A fact, such as an empty status, cannot be confirmed.
 */
export function confirmFindings(
  findings: readonly Finding[],
  noted: readonly NotedFinding[],
  markOf: (finding: Finding) => FindingMark,
): ConfirmedFindings {
  const byValues = groupBy(noted, ({ mark }) => mark.values);
  const byRule = groupBy(noted, ({ mark }) => mark.rule);
  const found = new Set<NotedFinding>();
  let added = 0;
  const confirmed = findings.map((finding): Finding => {
    const mark = markOf(finding);
    const same = (byValues.get(mark.values) ?? []).filter((one) => isSameDoubt(one.mark, mark));
    for (const one of same) found.add(one);
    if (same.length === 0) added += 1;
    if (!mayBeConfirmed(finding)) return finding;
    const confirmation = same.find((one) => one.confirmation)?.confirmation;
    if (confirmation) return { ...finding, confirmation };
    if (same.length > 0) return finding;
    const lapsed = (byRule.get(mark.rule) ?? []).find((one) => one.confirmation && isSameDoubt(one.mark, mark));
    return lapsed?.confirmation ? { ...finding, lapsed: lapsed.confirmation } : finding;
  });
  return { findings: confirmed, since: { solved: noted.length - found.size, added } };
}

/** Tells of a finding whether a person has confirmed just this. */
export function confirmedBy(
  noted: readonly NotedFinding[],
  markOf: (finding: Finding) => FindingMark,
): (finding: Finding) => boolean {
  const byValues = groupBy(noted, ({ mark }) => mark.values);
  return (finding) => {
    if (!mayBeConfirmed(finding)) return false;
    const mark = markOf(finding);
    return byValues.get(mark.values)?.some((one) => one.confirmation && isSameDoubt(one.mark, mark)) === true;
  };
}
