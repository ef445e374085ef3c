import { fieldNames, stages, type Schema, type Status } from "../schema/schema.ts";
import type { Measure } from "./table.ts";

/**
 * The status a measure counts with: that of its one row, or the least advanced of its rows. `undefined` when a row has
 * no listed status, since then nothing is known of the measure as a whole.
 */
export function measureStatus({ rows }: Measure, schema: Schema): Status | undefined {
  const statuses: Status[] = [];
  for (const { cells } of rows) {
    const reading = cells[fieldNames.status]?.reading;
    if (reading?.kind !== "status" || !reading.status) return undefined;
    statuses.push(reading.status);
  }
  return leastAdvanced(statuses, schema);
}

/** The least advanced of some statuses. */
export function leastAdvanced(statuses: readonly Status[], schema: Schema): Status | undefined {
  return statuses.toSorted(byAdvance(schema)).at(-1);
}

/** Orders statuses from the most to the least advanced: by stage, and within a stage by the schema's order. */
export function byAdvance({ statuses: order }: Schema): (one: Status, other: Status) => number {
  const rank = (status: Status): number => stages.indexOf(status.stage) * order.length + order.indexOf(status);
  return (one, other) => rank(one) - rank(other);
}
