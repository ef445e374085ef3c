import type { Table } from "../reading/table.ts";
import { equalPairs, joint, type Pair } from "./equal-pairs.ts";
import { knownMeasures, type KnownMeasure } from "./known-measure.ts";
import { similarPairs } from "./similar-pairs.ts";

/** A table beside that of the report before: the measures that both have, and those that only one has. */
export interface Comparison {
  readonly previous: Table;
  /** In the order of the current table, as `added`; `vanished` is in that of the previous one. */
  readonly pairs: readonly MeasurePair[];
  readonly added: readonly KnownMeasure[];
  readonly vanished: readonly KnownMeasure[];
}

/** A measure now and before. */
export interface MeasurePair {
  readonly current: KnownMeasure;
  readonly previous: KnownMeasure;
  /** What it was known by: its name, its number although the name differs, or a name with small changes. */
  readonly matchedBy: "name" | "number" | "similar-name";
}

/**
 * Finds each measure in the previous table. An equal name counts first, since plans are numbered anew; measures of one
 * name are told apart by number, then by organizations, then by their order. What is left is matched by a number that
 * no other measure has, and last by a name with small changes. Measures without name and number are left out.
 */
export function comparePrevious(current: Table, previous: Table): Comparison {
  const all = knownMeasures(current);
  const pairs = new Map<KnownMeasure, MeasurePair>();
  let added = all;
  let vanished = knownMeasures(previous);
  const match = (matchedBy: MeasurePair["matchedBy"], found: readonly Pair[]): void => {
    for (const [now, before] of found) pairs.set(now, { current: now, previous: before, matchedBy });
    const taken = new Set(found.flat());
    added = added.filter((measure) => !taken.has(measure));
    vanished = vanished.filter((measure) => !taken.has(measure));
  };
  match(
    "name",
    equalPairs(added, vanished, ({ name, number }) => joint(name, number)),
  );
  match(
    "name",
    equalPairs(added, vanished, ({ name, organizations }) => joint(name, organizations)),
  );
  match(
    "name",
    equalPairs(added, vanished, ({ name }) => name),
  );
  match(
    "number",
    equalPairs(added, vanished, ({ number }) => number),
  );
  match("similar-name", similarPairs(added, vanished));
  return { previous, pairs: all.flatMap((measure) => pairs.get(measure) ?? []), added, vanished };
}
