import type { Status } from "../schema/schema.ts";
import type { CountedMeasure } from "./counted-measure.ts";
import { percentOf } from "./percent.ts";

/** A count and its whole percentage of all measures. */
interface Share {
  readonly count: number;
  readonly percent: number;
}

/** How many measures there are with each status, in the schema's order. */
export interface StatusCounts {
  readonly total: number;
  readonly statuses: readonly (Share & { readonly status: Status })[];
  /** The measures without a status that the schema lists. */
  readonly notCounted: Share;
  /** The sum of the percentages, each of which is rounded by itself; it may differ from 100. */
  readonly percentSum: number;
}

/** Counts measures by status. */
export function countStatuses(measures: readonly CountedMeasure[], statuses: readonly Status[]): StatusCounts {
  const total = measures.length;
  const shareOf = (status: Status | undefined): Share => {
    const count = measures.filter((measure) => measure.status === status).length;
    return { count, percent: percentOf(count, total) };
  };
  const shares = statuses.map((status) => ({ status, ...shareOf(status) }));
  const notCounted = shareOf(undefined);
  const percentSum = [...shares, notCounted].reduce((sum, { percent }) => sum + percent, 0);
  return { total, statuses: shares, notCounted, percentSum };
}
