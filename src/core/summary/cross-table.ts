import type { Status } from "../schema/schema.ts";
import type { CountedMeasure } from "./counted-measure.ts";

/** Measures by something and by status. A key that is `undefined` stands for the measures that have none. */
export type CrossTable<Key> = readonly CrossRow<Key>[];

interface CrossRow<Key> {
  readonly key: Key | undefined;
  /** The schema's statuses in order, and last the measures without a listed status. */
  readonly counts: readonly number[];
  readonly total: number;
}

/**
 * Counts measures once under each of their keys. Rows come in the order of `order`, then in that in which their keys
 * first occur, and last the measures without a key.
 */
export function crossTable<Key>(
  measures: readonly CountedMeasure[],
  statuses: readonly Status[],
  keysOf: (measure: CountedMeasure) => readonly Key[],
  order: readonly Key[] = [],
): CrossTable<Key> {
  const groups = new Map<Key | undefined, (Status | undefined)[]>(order.map((key) => [key, []]));
  for (const measure of measures) {
    const keys = keysOf(measure);
    for (const key of keys.length === 0 ? [undefined] : keys) {
      const group = groups.get(key);
      if (group) group.push(measure.status);
      else groups.set(key, [measure.status]);
    }
  }
  const rows = [...groups]
    .filter(([, group]) => group.length > 0)
    .map(([key, group]) => ({ key, counts: countEach(group, [...statuses, undefined]), total: group.length }));
  return [...rows.filter(({ key }) => key !== undefined), ...rows.filter(({ key }) => key === undefined)];
}

function countEach<Value>(values: readonly Value[], wanted: readonly Value[]): number[] {
  return wanted.map((one) => values.filter((value) => value === one).length);
}
