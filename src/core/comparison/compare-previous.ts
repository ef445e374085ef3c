import type { Measure, Table } from "../reading/table.ts";
import { joint, TextIndex, type MeasureText, type Pair } from "./equal-pairs.ts";
import { knownMeasures, type KnownMeasure } from "./known-measure.ts";
import { exchangedNumbers, isAnotherMeasure, type ReassignedNumber } from "./reassigned-numbers.ts";
import type { MeasurePair } from "./measure-pair.ts";
import { regroupings, type Regrouping } from "./regroupings.ts";
import { similarPairs } from "./similar-pairs.ts";

/** A table beside that of the report before: the measures that both have, and those that only one has. */
export interface Comparison {
  readonly previous: Table;
  /** In the order of the current table, as `added`; `vanished` is in that of the previous one. */
  readonly pairs: readonly MeasurePair[];
  readonly added: readonly KnownMeasure[];
  readonly vanished: readonly KnownMeasure[];
  /** A previous measure that is several now; a current one that was several before. */
  readonly split: readonly Regrouping[];
  readonly merged: readonly Regrouping[];
  /** Numbers that another measure had before. */
  readonly reassigned: readonly ReassignedNumber[];
}

/**
 * Finds each measure in the previous table. An equal name counts first, since plans are numbered anew; measures of one
 * name are told apart by number, then by organizations, then by their order. What is left may have been split or merged
 * by what its name says, or is matched by a number that no other measure has, and last by a name with small changes.
 * Measures without name and number are left out.
 */
export function comparePrevious(current: Table, previous: Table): Comparison {
  return { previous, ...compareMeasures(current.measures, previous.measures) };
}

/** Does so for measures of whatever tables. */
export function compareMeasures(
  current: readonly Measure[],
  previous: readonly Measure[],
): Omit<Comparison, "previous"> {
  const all = knownMeasures({ measures: current });
  const before = knownMeasures({ measures: previous });
  const pairs = new Map<KnownMeasure, MeasurePair>();
  const taken = new Set<KnownMeasure>();
  const open = (measures: readonly KnownMeasure[]): KnownMeasure[] => measures.filter((one) => !taken.has(one));
  const match = (matchedBy: MeasurePair["matchedBy"], found: readonly Pair[]): void => {
    for (const [now, earlier] of found) pairs.set(now, { current: now, previous: earlier, matchedBy });
    for (const one of found.flat()) taken.add(one);
  };
  const names: readonly MeasureText[] = [
    ({ name, number }) => joint(name, number),
    ({ name, organizations }) => joint(name, organizations),
    ({ name }) => name,
  ];
  for (const textOf of names) match("name", new TextIndex(textOf, before).pairs(open(all), taken));
  const byName = [...pairs.values()];
  const regrouped = (ones: readonly KnownMeasure[], others: readonly KnownMeasure[]): Regrouping[] => {
    const found = regroupings(open(ones), open(others));
    for (const { one, several } of found) for (const measure of [one, ...several]) taken.add(measure);
    return found;
  };
  const split = regrouped(before, all);
  const merged = regrouped(all, before);
  const numbered = new TextIndex(({ number }) => number, before).pairs(open(all), taken);
  const [passedOn, kept] = parted(numbered, ([now, earlier]) => isAnotherMeasure(now, earlier));
  match("number", kept);
  match("similar-name", similarPairs(open(all), open(before)));
  const reassigned = [
    ...passedOn.map(([current, holder]) => ({ current, holder })),
    ...exchangedNumbers(byName, before),
  ];
  return {
    ...{ pairs: all.flatMap((one) => pairs.get(one) ?? []), added: open(all), vanished: open(before) },
    ...{ split, merged, reassigned },
  };
}

/** Those for which it holds, and the others. */
function parted<Item>(items: readonly Item[], holds: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}
