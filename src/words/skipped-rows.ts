import type { SkippedRow, SkipReason } from "../core/index.ts";
import { numberRuns } from "./number-runs.ts";

/**
 * The rows that were not read as measures, one entry a reason; `rows` as in `5, 9–12`. Blank rows are left out: inside
 * the table they have findings of their own.
 */
export function skippedByReason(skippedRows: readonly SkippedRow[]): { rows: string; reason: SkipReason }[] {
  const reasons = [...new Set(skippedRows.map(({ reason }) => reason))].filter((reason) => reason !== "blank");
  return reasons.map((reason) => ({
    rows: numberRuns(skippedRows.filter((row) => row.reason === reason).map(({ row }) => row + 1)),
    reason,
  }));
}
