/** A listed word and what it means. */
export interface Suffix<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
}

/**
 * A number for each character that listed words are written in, by its UTF-16 code; 0 for all others. All indexes share
 * it, so that the few characters that a text is written in stay in the processor's cache.
 */
const numberOfCode = new Uint16Array(0x10000);
let lastNumber = 0;

function numberCharacters(word: string): void {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (numberOfCode[code] === 0) numberOfCode[code] = lastNumber += 1;
  }
}

/** A character of the words, as the tree is built: those that may stand before it, by their number. */
interface Branch<Meaning> {
  readonly before: Map<number, Branch<Meaning>>;
  suffix: Suffix<Meaning> | undefined;
}

/**
 * Finds the longest of many listed words that a text ends with at a place: Japanese tells the essential last.
 *
 * The words are a tree that is walked from their last character backwards, laid out as a double array (Aoe 1989): the
 * node before which a character stands is at the node's offset plus the character's number, if its parent is the node.
 * So a tree of a thousand nodes takes a few kilobytes, and a step two look-ups; a text is asked for endings at every comma.
 */
export class SuffixIndex<Meaning> {
  readonly #offsets: Uint16Array;
  readonly #parents: Uint16Array;
  readonly #suffixes: (Suffix<Meaning> | undefined)[];

  /** Of two meanings of a word the first stays. */
  constructor(entries: Iterable<readonly [word: string, meaning: Meaning]>) {
    const root: Branch<Meaning> = { before: new Map(), suffix: undefined };
    for (const [word, meaning] of entries) {
      numberCharacters(word);
      addWord(root, { word, meaning });
    }
    const layout = new Layout<Meaning>();
    layout.place(root, 0);
    this.#offsets = Uint16Array.from(layout.offsets);
    this.#parents = Uint16Array.from(layout.parents);
    this.#suffixes = layout.suffixes;
  }

  /** The longest word that ends at `to`. Takes at most as many steps as the longest listed word has characters. */
  longestBefore(text: string, to: number): Suffix<Meaning> | undefined {
    let node = 0;
    let found: Suffix<Meaning> | undefined;
    for (let at = to - 1; at >= 0; at -= 1) {
      const next = (this.#offsets[node] as number) + (numberOfCode[text.charCodeAt(at)] as number);
      if (this.#parents[next] !== node) break;
      node = next;
      found = this.#suffixes[node] ?? found;
    }
    return found;
  }
}

function addWord<Meaning>(root: Branch<Meaning>, suffix: Suffix<Meaning>): void {
  let branch = root;
  for (let at = suffix.word.length - 1; at >= 0; at -= 1) {
    const character = numberOfCode[suffix.word.charCodeAt(at)] as number;
    let next = branch.before.get(character);
    if (!next) {
      next = { before: new Map(), suffix: undefined };
      branch.before.set(character, next);
    }
    branch = next;
  }
  branch.suffix ??= suffix;
}

/** No node has so high a number. */
const nobody = 0xffff;

/**
 * Gives every branch a place in the double array: from where the last was placed, the first at which all that stand before it
 * find theirs free. Looking from the start each time packs them a fifth closer, with seven times as many looks.
 */
class Layout<Meaning> {
  readonly offsets: number[] = [0];
  readonly parents: number[] = [nobody];
  readonly suffixes: (Suffix<Meaning> | undefined)[] = [undefined];

  #lastOffset = 0;

  place({ before }: Branch<Meaning>, node: number): void {
    if (before.size === 0) return;
    const characters = [...before.keys()];
    let offset = this.#lastOffset;
    while (!characters.every((character) => this.#isFree(offset + character))) offset += 1;
    this.#lastOffset = offset;
    this.offsets[node] = offset;
    for (const character of characters) this.#occupy(offset + character, node);
    for (const [character, branch] of before) {
      this.suffixes[offset + character] = branch.suffix;
      this.place(branch, offset + character);
    }
  }

  #isFree(place: number): boolean {
    return (this.parents[place] ?? nobody) === nobody;
  }

  #occupy(place: number, parent: number): void {
    while (this.parents.length <= place) {
      this.offsets.push(0);
      this.parents.push(nobody);
      this.suffixes.push(undefined);
    }
    this.parents[place] = parent;
  }
}

/** An index of words that mean nothing but that they stand there. */
export function wordIndex(...words: readonly string[]): SuffixIndex<undefined> {
  return new SuffixIndex(words.map((word) => [word, undefined] as const));
}
