import { cellKey, type Finding } from "../../../core/index.ts";
import type { CheckView } from "../checking/report.ts";

/** What a check changed: findings that are gone, and how many are new. */
export interface Recheck {
  readonly solved: readonly Finding[];
  readonly added: number;
}

/**
 * Compares two checks of one table. When rows or columns moved, cells cannot be compared and nothing is claimed.
 */
export function progressBetween(before: CheckView, after: CheckView): Recheck | undefined {
  if (before.sheet !== after.sheet || !hasSameShape(before, after)) return undefined;
  const wasThere = membership(before.findings);
  const isThere = membership(after.findings);
  return {
    solved: before.findings.filter((finding) => !isThere(finding)),
    added: after.findings.filter((finding) => !wasThere(finding)).length,
  };
}

/** Whether a slip is among findings. By numbers, since a text for each of tens of thousands keeps a user waiting. */
function membership(findings: readonly Finding[]): (finding: Finding) => boolean {
  const places = new Map<string, Map<string, Set<number>>>();
  for (const finding of findings) {
    const { rule, sheet } = finding;
    const sheets = places.get(rule) ?? new Map<string, Set<number>>();
    const cells = sheets.get(sheet) ?? new Set();
    places.set(rule, sheets.set(sheet, cells.add(cellKey(finding))));
  }
  return (finding) => places.get(finding.rule)?.get(finding.sheet)?.has(cellKey(finding)) === true;
}

function hasSameShape(before: CheckView, after: CheckView): boolean {
  const { top, left, bottom, right } = before.range;
  const { range } = after;
  return top === range.top && left === range.left && bottom === range.bottom && right === range.right;
}

/** The finding of a report for the same slip: itself, unless it is of an earlier check that is still listed. */
export function currentFinding(finding: Finding, { findings }: Pick<CheckView, "findings">): Finding | undefined {
  return findings.includes(finding) ? finding : findings.find((one) => isSameSlip(one, finding));
}

/** One slip is one finding of a rule in a cell, whatever the cell's value. */
export function isSameSlip(one: Finding, other: Finding): boolean {
  return one.row === other.row && one.column === other.column && one.rule === other.rule && one.sheet === other.sheet;
}
