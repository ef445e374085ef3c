import { characterCodes, markMembers } from "../reading/characters.ts";

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

/** A mark as the landmarks of a text list it: where it stands and what it is, in one number. */
export function markAt(place: number, kind: number): number {
  return (place << kindBits) | kind;
}

/** The kind's share of that number. */
const kindBits = 3;
const kindMask = (1 << kindBits) - 1;

/** The marks of one text, by their index: each aside is matched once. */
export class SentenceMarks {
  readonly length: number;
  readonly #marks: readonly number[];
  /** For a mark that opens an aside the index of the one that closes it on its line; 0 for all others. */
  readonly #closers: readonly number[];

  /** @param marks made by `markAt`, in order; what stands between two digits (2,511) is none of them */
  constructor(marks: readonly number[]) {
    this.length = marks.length;
    this.#marks = marks;
    this.#closers = closersOf(marks);
  }

  /** Where a mark stands. */
  placeOf(index: number): number {
    return (this.#marks[index] as number) >>> kindBits;
  }

  kindOf(index: number): number {
    return (this.#marks[index] as number) & kindMask;
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

function closersOf(marks: readonly number[]): number[] {
  const closers: number[] = [];
  const brackets: number[] = [];
  const quotes: number[] = [];
  let index = 0;
  for (const mark of marks) {
    closers.push(0);
    const kind = mark & kindMask;
    if (kind === opening) brackets.push(index);
    else if (kind === quoting) quotes.push(index);
    else if (kind === lineBreak) {
      if (brackets.length > 0) brackets.length = 0;
      if (quotes.length > 0) quotes.length = 0;
    } else if (kind === closing || kind === unquoting) {
      const opener = (kind === closing ? brackets : quotes).pop();
      if (opener !== undefined) closers[opener] = index;
    }
    index += 1;
  }
  return closers;
}
