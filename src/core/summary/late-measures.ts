import { byAdvance } from "../reading/measure-status.ts";
import type { Schema, Stage, Status } from "../schema/schema.ts";
import type { CountedMeasure } from "./counted-measure.ts";

/**
 * Where no status says that a measure is late, reports list the measures of so many statuses, the least advanced ones.
 */
const listedStatuses = 2;
/** What does not go as planned, or of which nobody knows. */
const troubled: readonly Stage[] = ["late", "undecided", "stopped", "unsure"];

/** The measures of one of the statuses that a report lists. */
export interface LateMeasures {
  readonly status: Status;
  readonly measures: readonly CountedMeasure[];
}

/**
 * The measures that are late, open or given up where the plan has a status for what is late; else those of the two
 * least advanced statuses. In the schema's order; what is done is never late.
 */
export function lateMeasures(measures: readonly CountedMeasure[], schema: Schema): LateMeasures[] {
  const open = schema.statuses.filter(({ stage }) => stage !== "done");
  const listed = schema.statuses.some(({ stage }) => stage === "late")
    ? open.filter(({ stage }) => troubled.includes(stage))
    : open.toSorted(byAdvance(schema)).slice(-listedStatuses);
  return open
    .filter((status) => listed.includes(status))
    .map((status) => ({ status, measures: measures.filter((measure) => measure.status === status) }));
}
