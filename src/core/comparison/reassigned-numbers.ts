import type { KnownMeasure } from "./known-measure.ts";
import { isLikeName } from "./like-name.ts";
import type { MeasurePair } from "./measure-pair.ts";
import { responsibleNames } from "./responsible-names.ts";

/** A number that a measure has now and another one had before. */
export interface ReassignedNumber {
  readonly current: KnownMeasure;
  /** The measure that had it. */
  readonly holder: KnownMeasure;
}

/** So many measures, or this share of them, may change their numbers; of more the plan was numbered anew. */
const fewestOfNewNumbering = 3;
const shareOfNewNumbering = 0.1;

/**
 * The numbers that changed their measures while the plan kept its numbering. A measure that is put in or left out moves
 * all that follow by one and leaves their order; told is only a number that passed over the one that had it, as when
 * two are exchanged.
 */
export function exchangedNumbers(pairs: readonly MeasurePair[], previous: readonly KnownMeasure[]): ReassignedNumber[] {
  const numbered = pairs.filter(
    ({ current, previous: before }) => current.number !== undefined && before.number !== undefined,
  );
  const changed = numbered.filter(({ current, previous: before }) => current.number !== before.number);
  if (changed.length >= Math.max(fewestOfNewNumbering, numbered.length * shareOfNewNumbering)) return [];
  const places = new Map(previous.map(({ number }, at) => [number, at]));
  /** Not a number where nobody had the number before. */
  const placeOf = ({ number }: KnownMeasure): number => places.get(number) ?? Number.NaN;
  const holders = new Map(numbered.map((pair) => [pair.previous.number, pair]));
  return changed.flatMap(({ current, previous: before }): ReassignedNumber[] => {
    const holder = holders.get(current.number);
    if (!holder) return [];
    const was = Math.sign(placeOf(before) - placeOf(holder.previous));
    const is = Math.sign(placeOf(current) - placeOf(holder.current));
    return was === -is ? [{ current, holder: holder.previous }] : [];
  });
}

/** Names of less in common speak of different things; の推進, の整備 are common to many. */
const nameShare = 0.2;

/**
 * Whether the measure of a number is another one than before: neither its name nor its organizations have to do with
 * the other's.
 */
export function isAnotherMeasure(current: KnownMeasure, previous: KnownMeasure): boolean {
  if (current.name === undefined || previous.name === undefined) return false;
  const [now, before] = [responsibleNames(current.measure), responsibleNames(previous.measure)];
  if (!now || !before || [...now.names.keys()].some((key) => before.names.has(key))) return false;
  return !isLikeName(current.name, previous.name, nameShare);
}
