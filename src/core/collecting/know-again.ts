import { equalPairs, joint, type Pair } from "../comparison/equal-pairs.ts";
import type { KnownMeasure } from "../comparison/known-measure.ts";
import { similarPairs } from "../comparison/similar-pairs.ts";
import type { OrganizationNames } from "./organization-names.ts";
import { append } from "../long-lists.ts";

/** Pairs of measures of a reply and of the plan, and those of the reply that the plan has not. */
export interface KnownAgain {
  readonly pairs: readonly Pair[];
  readonly others: readonly KnownMeasure[];
}

/**
 * Finds the measures of a reply among those that are known already. Number and name together count first, then the name: but
 * 普及啓発 of two ministries under two numbers is two measures. A number alone counts where the reply numbers as the
 * plan does; a ministry that counts its own measures from 1 does not. Last comes a name with small changes.
 */
export function knowAgain(
  told: readonly KnownMeasure[],
  known: readonly KnownMeasure[],
  names: OrganizationNames,
): KnownAgain {
  const pairs: Pair[] = [];
  let others = told;
  let open = known;
  const take = (found: readonly Pair[]): void => {
    append(pairs, found);
    const taken = new Set(found.flat());
    others = others.filter((measure) => !taken.has(measure));
    open = open.filter((measure) => !taken.has(measure));
  };
  const mayBeSame = ([now, before]: Pair): boolean =>
    now.number === undefined ||
    before.number === undefined ||
    now.number === before.number ||
    shareWork(now, before, names);
  take(equalPairs(others, open, ({ name, number }) => joint(name, number)));
  take(equalPairs(others, open, ({ name, organizations }) => joint(name, organizations)));
  take(equalPairs(others, open, ({ name }) => name).filter(mayBeSame));
  const trust = numberTrust(pairs);
  take(equalPairs(others, open, ({ number }) => (trust(number) ? number : undefined)));
  if (others.length > 0) take(similarPairs(others, open).filter(mayBeSame));
  return { pairs, others };
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

/** Which numbers tell a measure: all where most measures that are known by name agree, else those that are no serial. */
function numberTrust(byName: readonly Pair[]): (number: string | undefined) => boolean {
  const numbered = byName.filter(([now, before]) => now.number !== undefined && before.number !== undefined);
  const agreeing = numbered.filter(([now, before]) => now.number === before.number).length;
  const isAgreed = agreeing * 2 > numbered.length;
  const isContradicted = numbered.length > 0 && !isAgreed;
  return (number) => number !== undefined && !isContradicted && (isAgreed || !serial.test(number));
}
