import type { Status } from "../schema/schema.ts";
import type { CountedMeasure } from "./counted-measure.ts";

/** Measures by something and by status. A key that is `undefined` stands for the measures that have none. */
export type CrossTable<Key> = readonly CrossRow<Key>[];

export interface CrossRow<Key> {
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
  const rows = new Map<Key | undefined, number[]>();
  const columns = new Map<Status | undefined, number>(statuses.map((status, at) => [status, at]));
  for (const measure of measures) {
    const column = columns.get(measure.status) ?? statuses.length;
    const keys = keysOf(measure);
    for (const key of keys.length === 0 ? [undefined] : keys) {
      const counts = rows.get(key) ?? Array.from({ length: statuses.length + 1 }, () => 0);
      counts[column] = (counts[column] ?? 0) + 1;
      rows.set(key, counts);
    }
  }
  const keys = [...new Set<Key | undefined>([...order, ...rows.keys()])].filter((key) => key !== undefined);
  return [...keys, undefined].flatMap((key) => {
    const counts = rows.get(key);
    return counts ? [{ key, counts, total: counts.reduce((sum, count) => sum + count, 0) }] : [];
  });
}
