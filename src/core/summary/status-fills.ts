import type { ChartFill } from "../plans/chart-plan.ts";

/**
 * Neighbours differ in lightness by a fifth of the scale or more, so that they stay apart in grey print, and in hues that
 * the usual kinds of colour blindness tell apart (after M. Okabe and K. Ito, Color Universal Design).
 */
const colors = ["1B4F8C", "56B4E9", "F0C330", "C4511B", "A6A6A6", "0B7A5C", "E79BC0"];
/** For those who see no colour, and for copies of copies. */
const patterns = ["none", "wdUpDiag", "pct20", "dkHorz", "lgGrid"] as const;

/** The fill of every status in the schema's order, and last of the measures without one; the same in all charts. */
export function statusFills(statusCount: number): ChartFill[] {
  return Array.from({ length: statusCount + 1 }, (_, at) => ({
    color: colors[at % colors.length] ?? "",
    pattern: patterns[at % patterns.length] ?? "none",
  }));
}
