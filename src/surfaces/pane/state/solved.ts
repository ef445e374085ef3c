import type { Finding } from "../../../core/index.ts";
import type { CheckReport } from "../checking/report.ts";

/** What a check changed: findings that are gone, and how many are new. */
export interface Progress {
  readonly solved: readonly Finding[];
  readonly added: number;
}

/**
 * Compares two checks of one table. When rows or columns moved, cells cannot be compared and nothing is claimed.
 */
export function progressBetween(before: CheckReport, after: CheckReport): Progress | undefined {
  if (before.sheet !== after.sheet || !hasSameShape(before, after)) return undefined;
  const then = new Set(before.findings.map(findingKey));
  const now = new Set(after.findings.map(findingKey));
  return {
    solved: before.findings.filter((finding) => !now.has(findingKey(finding))),
    added: after.findings.filter((finding) => !then.has(findingKey(finding))).length,
  };
}

function hasSameShape(before: CheckReport, after: CheckReport): boolean {
  const { top, left, bottom, right } = before.range;
  const { range } = after;
  return top === range.top && left === range.left && bottom === range.bottom && right === range.right;
}

/** One slip is one finding of a rule in a cell, whatever the cell's value. */
export function findingKey({ rule, sheet, row, column }: Finding): string {
  return `${rule} ${String(row)} ${String(column)} ${sheet}`;
}
