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
}

type StatedStatus = Overview["statuses"][number];

/** What the overviews state of each status, beside what the rows say. */
export function* statedCounts({ table: { measures }, schema, overviews }: CheckInput): Generator<StatedCount> {
  if (overviews.length === 0) return;
  const counts = new Map<Status | undefined, number>();
  for (const measure of measures) {
    const status = measureStatus(measure, schema);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const unknown = counts.get(undefined) ?? 0;
  for (const { sheet, statuses } of overviews) {
    for (const stated of statuses) yield { ...stated, sheet, counted: counts.get(stated.status) ?? 0, unknown };
  }
}
