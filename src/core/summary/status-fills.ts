import type { ChartFill } from "../plans/chart-plan.ts";
import type { Stage, Status } from "../schema/schema.ts";

/**
 * Colours that the usual kinds of colour blindness tell apart (after M. Okabe and K. Ito, Color Universal Design), in
 * an order in which neighbours differ in lightness, so that they stay apart in grey print; and patterns for those who
 * see neither, and for copies of copies. Each stage has its own, so that what is late looks alike in all plans.
 */
const stageFills: { readonly [Known in Stage]: ChartFill } = {
  done: { color: "1B4F8C", pattern: "none" },
  underway: { color: "56B4E9", pattern: "wdUpDiag" },
  planned: { color: "F0C330", pattern: "pct20" },
  late: { color: "8E1B3A", pattern: "none" },
  undecided: { color: "C4511B", pattern: "ltHorz" },
  stopped: { color: "5B3A8E", pattern: "pct20" },
  unsure: { color: "C9B8A3", pattern: "ltHorz" },
};
/** For further statuses of one stage. */
const furtherFills: readonly ChartFill[] = [
  { color: "0B7A5C", pattern: "none" },
  { color: "E79BC0", pattern: "wdUpDiag" },
  { color: "7A6A00", pattern: "pct20" },
  { color: "9CD3C5", pattern: "ltHorz" },
];
const lackingFill: ChartFill = { color: "A6A6A6", pattern: "lgGrid" };

/**
 * The fill of every status in the schema's order, and last of the measures without one; the same in all charts. A plan
 * with more statuses of one stage than there are fills sees them again.
 */
export function statusFills(statuses: readonly Pick<Status, "stage">[]): ChartFill[] {
  const seen = new Set<Stage>();
  let further = -1;
  const fills = statuses.flatMap(({ stage }) => {
    if (!seen.has(stage)) {
      seen.add(stage);
      return stageFills[stage];
    }
    further = (further + 1) % furtherFills.length;
    return furtherFills.slice(further, further + 1);
  });
  return [...fills, lackingFill];
}
