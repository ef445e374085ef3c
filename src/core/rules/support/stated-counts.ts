import type { Overview } from "../../overview/read-overviews.ts";
import { measureStatus } from "../../reading/measure-status.ts";
import type { Status } from "../../schema/schema.ts";
import type { CheckInput } from "../rule.ts";

/** A status of an overview, with what the rows say. */
interface StatedCount extends StatedStatus {
  readonly sheet: string;
  /** How many measures really have the status. */
  readonly counted: number;
  /** How many measures have no listed status, and might be meant too. */
  readonly unknown: number;
  /** How many measures the overview counts. */
  readonly total: number;
}

type StatedStatus = Overview["statuses"][number];

/** What the overviews state of each status, beside what the rows that they count say. */
export function* statedCounts({ schema, overviews }: Pick<CheckInput, "schema" | "overviews">): Generator<StatedCount> {
  for (const { sheet, statuses, measures } of overviews) {
    const counts = new Map<Status | undefined, number>();
    for (const measure of measures) {
      const status = measureStatus(measure, schema);
      counts.set(status, (counts.get(status) ?? 0) + 1);
    }
    const unknown = counts.get(undefined) ?? 0;
    const total = measures.length;
    for (const stated of statuses) yield { ...stated, sheet, counted: counts.get(stated.status) ?? 0, unknown, total };
  }
}
