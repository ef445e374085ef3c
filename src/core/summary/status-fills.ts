import type { ChartFill } from "../plans/chart-plan.ts";

/**
 * Colours that the usual kinds of colour blindness tell apart (after M. Okabe and K. Ito, Color Universal Design), in an
 * order in which neighbours differ in lightness, so that they stay apart in grey print; and patterns for those who see
 * neither, and for copies of copies.
 */
const fills: readonly ChartFill[] = [
  { color: "1B4F8C", pattern: "none" },
  { color: "56B4E9", pattern: "wdUpDiag" },
  { color: "F0C330", pattern: "pct20" },
  { color: "C4511B", pattern: "ltHorz" },
  { color: "A6A6A6", pattern: "lgGrid" },
  { color: "0B7A5C", pattern: "none" },
  { color: "E79BC0", pattern: "wdUpDiag" },
  { color: "5B3A8E", pattern: "pct20" },
];

/**
 * The fill of every status in the schema's order, and last of the measures without one; the same in all charts. A plan
 * with more statuses than there are fills sees them again.
 */
export function statusFills(statusCount: number): ChartFill[] {
  const times = Math.ceil((statusCount + 1) / fills.length);
  return Array.from({ length: times }, () => fills)
    .flat()
    .slice(0, statusCount + 1);
}
