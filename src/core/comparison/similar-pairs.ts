import { addToGroup } from "../groups.ts";
import { editDistance, meaningfulCharacters } from "../text/normalize.ts";

/** An item that may have a folded name. */
interface WithName {
  readonly name: string | undefined;
}

/** An item with its folded name. */
interface Named<Item> {
  readonly item: Item;
  readonly name: string;
  /** Its characters that make another meaning when they change. */
  readonly meaningful: string;
}

type Near<Item> = readonly [now: Item, before: Item];

/** One character in so many may have changed: 2 of 12. Names of less than so many must be equal. */
const charactersPerChange = 6;
/** So few changes leave three characters in a row untouched, by which the other name is found. */
const pieceLength = 3;
/**
 * A name is compared with so many others at most: those that share its rarest pieces. What most names of a plan have
 * in common (情報セキュリティ, の推進) tells nothing apart, and comparing all with all would not end.
 */
const mostCandidates = 16;

/**
 * Pairs items of two lists whose names small changes turn into each other: the nearest first, and none that is equally
 * near to two. A changed figure or negation is no small change. The cost grows with the number of names and not with
 * its square; the order of the lists decides nothing.
 */
export function similarPairs<Item extends WithName>(current: readonly Item[], previous: readonly Item[]): Near<Item>[] {
  return new NameIndex(previous).pairs(current, new Set());
}

/** Items by the pieces of their names. It is kept while items are added. */
export class NameIndex<Item extends WithName> {
  readonly #groups = new Map<string, Named<Item>[]>();

  constructor(items: readonly Item[] = []) {
    for (const item of items) this.add(item);
  }

  add(item: Item): void {
    for (const named of namedItems([item])) {
      for (const piece of piecesOf(named.name)) addToGroup(this.#groups, piece, named);
    }
  }

  /** Pairs items as `similarPairs` does, with those that are not taken. */
  pairs(current: readonly Item[], taken: ReadonlySet<Item>): Near<Item>[] {
    const byDistance: Near<Item>[][] = [];
    for (const now of namedItems(current)) {
      for (const before of this.#candidatesOf(now, taken)) {
        const distance = now.meaningful === before.meaningful ? changesBetween(now.name, before.name) : undefined;
        if (distance !== undefined) (byDistance[distance] ??= []).push([now.item, before.item]);
      }
    }
    return unambiguousPairs(byDistance);
  }

  /** The items that share the rarest pieces; groups are taken whole, so that no order decides. */
  #candidatesOf({ name }: Named<Item>, taken: ReadonlySet<Item>): Set<Named<Item>> {
    const groups = Array.from(piecesOf(name), (piece) => ({ piece, items: this.#groups.get(piece) ?? [] }))
      // Whatever is taken of a group of more, too many are left.
      .filter(({ items }) => items.length <= mostCandidates + taken.size)
      .map(({ piece, items }) => ({ piece, items: items.filter(({ item }) => !taken.has(item)) }))
      .sort((one, other) => one.items.length - other.items.length || (one.piece < other.piece ? -1 : 1));
    const candidates = new Set<Named<Item>>();
    for (const { items } of groups) {
      if (candidates.size + items.length > mostCandidates) break;
      for (const candidate of items) candidates.add(candidate);
    }
    return candidates;
  }
}

function namedItems<Item extends WithName>(items: readonly Item[]): Named<Item>[] {
  return items.flatMap((item) => {
    const { name } = item;
    return name === undefined ? [] : [{ item, name, meaningful: meaningfulCharacters(name) }];
  });
}

function piecesOf(name: string): Set<string> {
  const pieces = new Set<string>();
  for (let at = 0; at + pieceLength <= name.length; at += 1) pieces.add(name.slice(at, at + pieceLength));
  return pieces;
}

/** How many characters must change, or `undefined` when that is no small change. */
function changesBetween(one: string, other: string): number | undefined {
  const limit = Math.floor(Math.min(one.length, other.length) / charactersPerChange);
  const start = sharedLength(one, other, (text, at) => text[at]);
  const [restOfOne, restOfOther] = [one.slice(start), other.slice(start)];
  const end = sharedLength(restOfOne, restOfOther, (text, at) => text.at(-1 - at));
  const distance = editDistance(withoutEnd(restOfOne, end), withoutEnd(restOfOther, end), limit);
  return distance <= limit ? distance : undefined;
}

/** How many characters are the same, counted as `characterAt` counts. */
function sharedLength(
  one: string,
  other: string,
  characterAt: (text: string, at: number) => string | undefined,
): number {
  const shorter = Math.min(one.length, other.length);
  let length = 0;
  while (length < shorter && characterAt(one, length) === characterAt(other, length)) length += 1;
  return length;
}

function withoutEnd(text: string, length: number): string {
  return text.slice(0, text.length - length);
}

/** Goes from small distances to greater ones; an item that is equally near to two others is left out. */
function unambiguousPairs<Item>(byDistance: readonly (readonly Near<Item>[])[]): Near<Item>[] {
  const closed = new Set<Item>();
  return byDistance.flatMap((near) => {
    const open = near.filter(([now, before]) => !closed.has(now) && !closed.has(before));
    const counts = new Map<Item, number>();
    for (const item of open.flat()) counts.set(item, (counts.get(item) ?? 0) + 1);
    for (const item of counts.keys()) closed.add(item);
    return open.filter(([now, before]) => counts.get(now) === 1 && counts.get(before) === 1);
  });
}
