import type { SkippedRow, SkipReason } from "../core/index.ts";

/**
 * The rows that were not read as measures, one entry a reason; `rows` as in `5, 9–12`. Blank rows are left out: inside
 * the table they have findings of their own.
 */
export function skippedByReason(skippedRows: readonly SkippedRow[]): { rows: string; reason: SkipReason }[] {
  const reasons = [...new Set(skippedRows.map(({ reason }) => reason))].filter((reason) => reason !== "blank");
  return reasons.map((reason) => ({
    rows: rowList(skippedRows.filter((row) => row.reason === reason).map(({ row }) => row + 1)),
    reason,
  }));
}

/** Row numbers with runs joined: `5, 9–12`. */
function rowList(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === row) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${String(first)}–${String(last)}`)).join(", ");
}
