import { joint, TextIndex, type Pair } from "../comparison/equal-pairs.ts";
import type { KnownMeasure } from "../comparison/known-measure.ts";
import { NameIndex } from "../comparison/similar-pairs.ts";
import type { OrganizationNames } from "./organization-names.ts";
import { append } from "../long-lists.ts";

/**
 * The measures that are known already: those of the plan, and those of the replies that were read. A reply's measures
 * are looked for in an index, so that its cost does not grow with what is known.
 */
export class MeasureIndex {
  readonly #names: OrganizationNames;
  readonly #byNumberAndName = new TextIndex(({ name, number }) => joint(name, number));
  readonly #byNameAndOrganizations = new TextIndex(({ name, organizations }) => joint(name, organizations));
  readonly #byName = new TextIndex(({ name }) => name);
  readonly #byNumber = new TextIndex(({ number }) => number);
  readonly #byPieces = new NameIndex<KnownMeasure>();

  constructor(names: OrganizationNames) {
    this.#names = names;
  }

  add(measure: KnownMeasure): void {
    const indexes = [this.#byNumberAndName, this.#byNameAndOrganizations, this.#byName, this.#byNumber, this.#byPieces];
    for (const index of indexes) index.add(measure);
  }

  /**
   * Finds the measures of a reply. Number and name together count first, then the name: but 普及啓発 of two ministries
   * under two numbers is two measures. A number alone counts where the reply numbers as the plan does; a ministry that
   * counts its own measures from 1 does not. Last comes a name with small changes.
   */
  find(told: readonly KnownMeasure[]): Pair[] {
    const pairs: Pair[] = [];
    const taken = new Set<KnownMeasure>();
    const others = (): KnownMeasure[] => told.filter((measure) => !taken.has(measure));
    const take = (found: readonly Pair[]): void => {
      append(pairs, found);
      for (const one of found.flat()) taken.add(one);
    };
    const mayBeSame = ([now, before]: Pair): boolean =>
      now.number === undefined ||
      before.number === undefined ||
      now.number === before.number ||
      shareWork(now, before, this.#names);
    take(this.#byNumberAndName.pairs(told, taken));
    take(this.#byNameAndOrganizations.pairs(others(), taken));
    take(this.#byName.pairs(others(), taken).filter(mayBeSame));
    const isTrusted = numberTrust(pairs);
    const numbered = others().filter(({ number }) => isTrusted(number));
    take(this.#byNumber.pairs(numbered, taken));
    take(this.#byPieces.pairs(others(), taken).filter(mayBeSame));
    return pairs;
  }
}

/** Whether two measures have a responsible organization in common; a group, or no word on it, leaves that open. */
function shareWork(one: KnownMeasure, other: KnownMeasure, names: OrganizationNames): boolean {
  const mine = names.of(one.measure.rows);
  const theirs = names.of(other.measure.rows);
  if (mine.length === 0 || theirs.length === 0) return true;
  return (
    mine.some((name) => theirs.includes(name) || names.groupOf(name)) || theirs.some((name) => names.groupOf(name))
  );
}

/** A number that a ministry would give by counting its own measures: 1, 12. */
const serial = /^\d{1,3}$/u;

/**
 * Which numbers tell a measure: all where most measures that are known by name agree, else those that are no serial.
 */
function numberTrust(byName: readonly Pair[]): (number: string | undefined) => boolean {
  const numbered = byName.filter(([now, before]) => now.number !== undefined && before.number !== undefined);
  const agreeing = numbered.filter(([now, before]) => now.number === before.number).length;
  const isAgreed = agreeing * 2 > numbered.length;
  const isContradicted = numbered.length > 0 && !isAgreed;
  return (number) => number !== undefined && !isContradicted && (isAgreed || !serial.test(number));
}
