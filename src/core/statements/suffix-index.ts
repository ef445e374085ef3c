/** A listed word and what it means. */
export interface Suffix<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
}

/**
 * Finds the longest of many listed words that a text ends with at a place: Japanese tells the essential last.
 *
 * The words are a tree that is walked from their last character backwards. All steps of the tree stand in one table of
 * nodes × characters, since a text is asked for endings at every comma.
 */
export class SuffixIndex<Meaning> {
  /** A number for each character that words are written in, by its code; 0 for all others. */
  readonly #characters = new Uint16Array(0x10000);
  readonly #width: number;
  /** The node that a character leads to, at node × width + character; 0 for none. The root is node 0. */
  readonly #steps: Uint16Array;
  readonly #suffixes: (Suffix<Meaning> | undefined)[] = [undefined];

  /** Of two meanings of a word the first stays. */
  constructor(entries: Iterable<readonly [word: string, meaning: Meaning]>) {
    const suffixes = Array.from(entries, ([word, meaning]) => ({ word, meaning }));
    let known = 0;
    for (const { word } of suffixes) {
      for (let at = 0; at < word.length; at += 1) {
        const code = word.charCodeAt(at);
        if (this.#characters[code] === 0) this.#characters[code] = known += 1;
      }
    }
    this.#width = known + 1;
    const mostNodes = suffixes.reduce((sum, { word }) => sum + word.length, 1);
    this.#steps = new Uint16Array(mostNodes * this.#width);
    for (const suffix of suffixes) this.#add(suffix);
  }

  /** The longest word that ends at `to`. Takes at most as many steps as the longest listed word has characters. */
  longestBefore(text: string, to: number): Suffix<Meaning> | undefined {
    let node = 0;
    let found: Suffix<Meaning> | undefined;
    for (let at = to - 1; at >= 0; at -= 1) {
      const character = this.#characters[text.charCodeAt(at)];
      if (!character) break;
      const next = this.#steps[node * this.#width + character];
      if (!next) break;
      node = next;
      found = this.#suffixes[node] ?? found;
    }
    return found;
  }

  #add(suffix: Suffix<Meaning>): void {
    const { word } = suffix;
    let node = 0;
    for (let at = word.length - 1; at >= 0; at -= 1) {
      const step = node * this.#width + Number(this.#characters[word.charCodeAt(at)]);
      node = this.#steps[step] || this.#newNode(step);
    }
    this.#suffixes[node] ??= suffix;
  }

  #newNode(step: number): number {
    const node = this.#suffixes.push(undefined) - 1;
    this.#steps[step] = node;
    return node;
  }
}

/** An index of words that mean nothing but that they stand there. */
export function wordIndex(...words: readonly string[]): SuffixIndex<undefined> {
  return new SuffixIndex(words.map((word) => [word, undefined] as const));
}
