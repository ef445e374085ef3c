/** How many UTF-16 codes there are. */
export const characterCodes = 0x10000;

/** Characters of the basic plane, or a range of UTF-16 codes with both ends included. */
export type CharacterMember = string | readonly [first: number, last: number];

/** Sets a bit in the entries of a table that stand for the given characters. */
export function markMembers(table: Int32Array | Uint8Array, bit: number, members: Iterable<CharacterMember>): void {
  for (const member of members) {
    if (typeof member === "string") {
      for (const character of member) markRange(table, bit, character.charCodeAt(0), character.charCodeAt(0));
    } else markRange(table, bit, member[0], member[1]);
  }
}

function markRange(table: Int32Array | Uint8Array, bit: number, first: number, last: number): void {
  for (let code = first; code <= last; code += 1) table[code] = (table[code] as number) | bit;
}

/**
 * The sets that have each UTF-16 code, a bit for each set. They share a table, for so the few characters that a text is
 * written in stay in the processor's cache.
 */
let shared = new Int32Array(characterCodes);
let setsInShared = 0;
const bitsOfShared = 32;

/**
 * A set of characters of the basic plane that is asked about the places of a text, as often as there are characters.
 */
export class CharacterSet {
  readonly #table: Int32Array;
  readonly #bit: number;
  /** What the set was made of. */
  readonly members: readonly CharacterMember[];

  constructor(...members: readonly CharacterMember[]) {
    if (setsInShared === bitsOfShared) {
      shared = new Int32Array(characterCodes);
      setsInShared = 0;
    }
    this.#table = shared;
    this.#bit = 1 << setsInShared;
    setsInShared += 1;
    this.members = members;
    markMembers(this.#table, this.#bit, members);
  }

  /** Where the next character of the set stands from a place on, or -1. */
  next(text: string, from: number): number {
    for (let at = from; at < text.length; at += 1)
      if (((this.#table[text.charCodeAt(at)] as number) & this.#bit) !== 0) return at;
    return -1;
  }

  /** Whether the character at a place is one of the set; beyond either end of the text there is none. */
  has(text: string, at: number): boolean {
    // Asked for beyond the text, charCodeAt is slow ever after, and its NaN makes an index slow.
    return at >= 0 && at < text.length && ((this.#table[text.charCodeAt(at)] as number) & this.#bit) !== 0;
  }
}

const digitRanges = [
  [0x30, 0x39],
  [0xff10, 0xff19],
] as const;
/** CJK ideographs with 々, 〆 and 〇, and the halves of those beyond the basic plane. */
const hanRanges = [
  [0x3005, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xd800, 0xdfff],
  [0xf900, 0xfaff],
] as const;
/** Katakana without ・, and Latin letters, of either width. */
const letterRanges = [
  [0x30a1, 0x30fa],
  [0x30fc, 0x30ff],
  [0xff66, 0xff9f],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
] as const;

/** Digits of either width. */
export const digits = new CharacterSet(...digitRanges);
const han = new CharacterSet(...hanRanges);
const hiragana = new CharacterSet([0x3041, 0x309f]);
const spaces = new CharacterSet([0x09, 0x0d], [0x20, 0x20], [0x3000, 0x3000]);
const words = new CharacterSet(...digitRanges, ...hanRanges, ...letterRanges);

/** A digit of either width. */
export function isDigit(text: string, at: number): boolean {
  return digits.has(text, at);
}

/** A kanji. */
export function isHan(text: string, at: number): boolean {
  return han.has(text, at);
}

export function isHiragana(text: string, at: number): boolean {
  return hiragana.has(text, at);
}

export function isSpace(text: string, at: number): boolean {
  return spaces.has(text, at);
}

/** Kanji, katakana, letters and digits: what nouns and names are written in. */
export function isWordCharacter(text: string, at: number): boolean {
  return words.has(text, at);
}

/** Where the word that ends at `to` begins, looking back at most `reach` characters. */
export function wordStart(text: string, to: number, reach: number): number {
  const farthest = Math.max(0, to - reach);
  let from = to;
  while (from > farthest && isWordCharacter(text, from - 1)) from -= 1;
  return from;
}
