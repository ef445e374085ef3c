import { CharacterSet } from "../../text/characters.ts";

/** A listed word and what it means. */
export interface Suffix<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
}

/** A character of the words: those that may stand before it, by their UTF-16 code. */
interface Branch<Meaning> {
  readonly before: Map<number, Branch<Meaning>>;
  suffix: Suffix<Meaning> | undefined;
}

/**
 * Finds the longest of many listed words that a text ends with at a place: Japanese tells the essential last.
 *
 * The words are a tree that is walked from their last character backwards.
 */
export class SuffixIndex<Meaning> {
  readonly #root: Branch<Meaning> = { before: new Map(), suffix: undefined };
  /** The last characters of the words: at most places none ends, as one look tells. */
  readonly #ends: CharacterSet;

  /** Of two meanings of a word the first stays. */
  constructor(entries: Iterable<readonly [word: string, meaning: Meaning]>) {
    for (const [word, meaning] of entries) {
      let branch = this.#root;
      for (let at = word.length - 1; at >= 0; at -= 1) branch = branchBefore(branch, word.charCodeAt(at));
      branch.suffix ??= { word, meaning };
    }
    this.#ends = new CharacterSet(...Array.from(this.#root.before.keys(), (code) => [code, code] as const));
  }

  /** The longest word that ends at `to`. Takes at most as many steps as the longest listed word has characters. */
  longestBefore(text: string, to: number): Suffix<Meaning> | undefined {
    if (!this.#ends.has(text, to - 1)) return undefined;
    let branch = this.#root;
    let found: Suffix<Meaning> | undefined;
    for (let at = to - 1; at >= 0; at -= 1) {
      const next = branch.before.get(text.charCodeAt(at));
      if (!next) break;
      branch = next;
      found = branch.suffix ?? found;
    }
    return found;
  }
}

function branchBefore<Meaning>(branch: Branch<Meaning>, code: number): Branch<Meaning> {
  const known = branch.before.get(code);
  if (known) return known;
  const fresh: Branch<Meaning> = { before: new Map(), suffix: undefined };
  branch.before.set(code, fresh);
  return fresh;
}

/** An index of words that mean nothing but that they stand there. */
export function wordIndex(...words: readonly string[]): SuffixIndex<undefined> {
  return new SuffixIndex(words.map((word) => [word, undefined] as const));
}
