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

/** The least advanced of some statuses: by stage, and within a stage by the schema's order. */
export function leastAdvanced(statuses: readonly Status[], { statuses: order }: Schema): Status | undefined {
  return statuses.toSorted((one, other) => rank(other) - rank(one))[0];

  function rank(status: Status): number {
    return stages.indexOf(status.stage) * order.length + order.indexOf(status);
  }
}
