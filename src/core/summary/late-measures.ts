import { byAdvance } from "../reading/measure-status.ts";
import type { Schema, Status } from "../schema/schema.ts";
import type { CountedMeasure } from "./counted-measure.ts";

/** Reports list the measures of so many statuses, the least advanced ones. */
const listedStatuses = 2;

/** The measures of one of the least advanced statuses. */
export interface LateMeasures {
  readonly status: Status;
  readonly measures: readonly CountedMeasure[];
}

/** The measures of the two least advanced statuses, in the schema's order; what is done is never late. */
export function lateMeasures(measures: readonly CountedMeasure[], schema: Schema): LateMeasures[] {
  const open = schema.statuses.filter(({ stage }) => stage !== "done");
  const least = new Set(open.toSorted(byAdvance(schema)).slice(-listedStatuses));
  return open
    .filter((status) => least.has(status))
    .map((status) => ({ status, measures: measures.filter((measure) => measure.status === status) }));
}
