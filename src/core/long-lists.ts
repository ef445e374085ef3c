/**
 * What is done with lists of any length. Spread arguments (`Math.max(...rows)`, `list.push(...rows)`) overflow the
 * stack from some 100,000 on, and a sheet has up to 1,048,576 rows.
 */

/** The largest of the numbers, or -Infinity where there is none. */
export function largest(numbers: Iterable<number>): number {
  return largestOf(numbers, (number) => number);
}

/** The largest number that `numberOf` gives for one of the items, or -Infinity where there is none. */
export function largestOf<Item>(items: Iterable<Item>, numberOf: (item: Item) => number): number {
  let found = -Infinity;
  for (const item of items) found = Math.max(found, numberOf(item));
  return found;
}

/** The smallest of the numbers, or Infinity where there is none. */
export function smallest(numbers: Iterable<number>): number {
  return smallestOf(numbers, (number) => number);
}

/** The smallest number that `numberOf` gives for one of the items, or Infinity where there is none. */
export function smallestOf<Item>(items: Iterable<Item>, numberOf: (item: Item) => number): number {
  return -largestOf(items, (item) => -numberOf(item));
}

/** Adds all to the end of the list. */
export function append<Item>(list: Item[], added: Iterable<Item>): void {
  for (const one of added) list.push(one);
}
