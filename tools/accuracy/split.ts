import type { PairRecord, StatementRecord } from "./records.ts";

/** Every so manieth record of a ministry is held out: the grammar is not made with it in view. */
const heldOut = 8;

/** The records that the grammar may be made with, and those that only measure it. */
export interface Split {
  readonly seen: readonly StatementRecord[];
  readonly heldOut: readonly StatementRecord[];
}

/** Parts records by ministry, in the order of their file. */
export function split(records: readonly StatementRecord[]): Split {
  const counts = new Map<string, number>();
  const seen: StatementRecord[] = [];
  const held: StatementRecord[] = [];
  for (const record of records) {
    const ministry = record.source.ministry ?? "";
    const before = counts.get(ministry) ?? 0;
    counts.set(ministry, before + 1);
    (before % heldOut === heldOut - 1 ? held : seen).push(record);
  }
  return { seen, heldOut: held };
}

/** The pairs whose texts are not among the held-out records. */
export function seenPairs(pairs: readonly PairRecord[], held: readonly StatementRecord[]): PairRecord[] {
  const ids = new Set(held.map(({ id }) => id));
  return pairs.filter(({ statement_id: id }) => id === undefined || !ids.has(id));
}
