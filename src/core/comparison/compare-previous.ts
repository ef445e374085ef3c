import type { Table } from "../reading/table.ts";
import { joint, TextIndex, type MeasureText, type Pair } from "./equal-pairs.ts";
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
  const before = knownMeasures(previous);
  const pairs = new Map<KnownMeasure, MeasurePair>();
  const taken = new Set<KnownMeasure>();
  const open = (measures: readonly KnownMeasure[]): KnownMeasure[] => measures.filter((one) => !taken.has(one));
  const match = (matchedBy: MeasurePair["matchedBy"], found: readonly Pair[]): void => {
    for (const [now, earlier] of found) pairs.set(now, { current: now, previous: earlier, matchedBy });
    for (const one of found.flat()) taken.add(one);
  };
  const texts: readonly (readonly [MeasurePair["matchedBy"], MeasureText])[] = [
    ["name", ({ name, number }) => joint(name, number)],
    ["name", ({ name, organizations }) => joint(name, organizations)],
    ["name", ({ name }) => name],
    ["number", ({ number }) => number],
  ];
  for (const [matchedBy, textOf] of texts) match(matchedBy, new TextIndex(textOf, before).pairs(open(all), taken));
  match("similar-name", similarPairs(open(all), open(before)));
  return { previous, pairs: all.flatMap((one) => pairs.get(one) ?? []), added: open(all), vanished: open(before) };
}
