import { characterCodes, markMembers } from "../../text/characters.ts";

/** What a mark of a sentence is; `noMark` is every other character. */
export const noMark = 0;
export const stop = 1;
export const comma = 2;
export const opening = 3;
const closing = 4;
export const quoting = 5;
const unquoting = 6;
export const lineBreak = 7;

/** The characters of each mark. */
export const markCharacters = {
  [stop]: "。．｡",
  [comma]: "、，､,；;",
  [opening]: "(（[［〔【{｛",
  [closing]: ")）]］〕】}｝",
  [quoting]: "「『“《〈｢",
  [unquoting]: "」』”》〉｣",
  [lineBreak]: "\n\r",
} as const;

/** The mark that each UTF-16 code is; nearly all are none. */
const markOf = new Uint8Array(characterCodes);
for (const [mark, characters] of Object.entries(markCharacters)) markMembers(markOf, Number(mark), [characters]);

/** The mark that a UTF-16 code is: what parts sentences or clauses, or opens or closes an aside. */
export function markOfCode(code: number): number {
  return markOf[code] as number;
}

/** The index of no mark. */
const none = -1;

/**
 * The marks of one text, by their index; each aside is matched as its end is added. One list serves text after text,
 * since an array of 16,384 marks is made and cleared far slower than a smaller one.
 */
export class SentenceMarks {
  length = 0;
  #places = new Int32Array(256);
  #kinds = new Uint8Array(256);
  /** For a mark that opens an aside the index of the one that closes it on its line; 0 for all others. */
  #closers = new Int32Array(256);
  /**
   * For a mark that opens an aside the index of the one of its kind that is open around it; `none` where there is none.
   */
  #outer = new Int32Array(256);
  #openBracket = none;
  #openQuote = none;

  /** Forgets the marks of the text before. */
  clear(): void {
    this.length = 0;
    this.#forgetOpen();
  }

  /** Adds a mark that stands behind all others; what stands between two digits (2,511) is none. */
  add(place: number, kind: number): void {
    if (this.length === this.#places.length) this.#grow();
    this.#places[this.length] = place;
    this.#kinds[this.length] = kind;
    this.#closers[this.length] = 0;
    if (kind === opening) this.#openBracket = this.#open(this.#openBracket);
    else if (kind === quoting) this.#openQuote = this.#open(this.#openQuote);
    else if (kind === closing) this.#openBracket = this.#close(this.#openBracket);
    else if (kind === unquoting) this.#openQuote = this.#close(this.#openQuote);
    else if (kind === lineBreak) this.#forgetOpen();
    this.length += 1;
  }

  /** The mark that is added is open now, within another of its kind. */
  #open(around: number): number {
    this.#outer[this.length] = around;
    return this.length;
  }

  /** The mark that is added closes the innermost of its kind; the one around that is open still. */
  #close(innermost: number): number {
    if (innermost === none) return none;
    this.#closers[innermost] = this.length;
    return this.#outer[innermost] as number;
  }

  #forgetOpen(): void {
    this.#openBracket = none;
    this.#openQuote = none;
  }

  #grow(): void {
    const places = this.#places;
    const kinds = this.#kinds;
    const closers = this.#closers;
    const outer = this.#outer;
    const length = 2 * this.length;
    (this.#places = new Int32Array(length)).set(places);
    (this.#kinds = new Uint8Array(length)).set(kinds);
    (this.#closers = new Int32Array(length)).set(closers);
    (this.#outer = new Int32Array(length)).set(outer);
  }

  /** Where a mark stands. */
  placeOf(index: number): number {
    return this.#places[index] as number;
  }

  kindOf(index: number): number {
    return this.#kinds[index] as number;
  }

  /**
   * The index of the mark that ends an aside: its own, or for a bracket that is not closed before `end` the next stop,
   * which may be `end`. `undefined` for a quote that is not closed.
   */
  asideEnd(index: number, end: number): number | undefined {
    const closer = this.#closers[index] as number;
    if (closer > 0 && closer < end) return closer;
    if (this.kindOf(index) === quoting) return undefined;
    let nextStop = index + 1;
    while (nextStop < end && this.kindOf(nextStop) !== stop) nextStop += 1;
    return nextStop;
  }
}
