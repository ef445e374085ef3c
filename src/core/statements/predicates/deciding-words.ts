import { isHiragana, wordStart } from "../../text/characters.ts";
import { accusative, genitive, stemStops } from "../matching/particles.ts";
import { nounKinds, type WorkKind } from "./work-nouns.ts";
import { plainVerbs } from "./work-verbs.ts";

/** A word is quoted with so many characters at most. */
const longestWord = 12;
const longestKana = 6;

/** The kind of the noun that ends at `to`, or before a の there: 終了の予定; `undefined` when no list has it. */
export function nounKindAt(text: string, to: number): WorkKind | undefined {
  const nounEnd = genitive.has(text, to - 1) ? to - 1 : to;
  return nounKinds.longestBefore(text, nounEnd)?.meaning;
}

/** Where the word that ends at `to` begins, so that it can be quoted. */
export function quotedStart(text: string, to: number): number {
  return wordStart(text, to, longestWord);
}

/** Where the noun that ends at `to` begins; a listed one may have kana: 見直し. */
export function nounStart(text: string, to: number): number {
  const listed = nounKinds.longestBefore(text, to);
  return quotedStart(text, to - (listed?.word.length ?? 0));
}

/** Where a verb that is not listed begins: its kana up to a particle, and what is before. */
export function stemStart(text: string, to: number): number {
  let from = to;
  while (to - from < longestKana && isHiragana(text, from - 1) && !stemStops.has(text, from - 1)) from -= 1;
  return quotedStart(text, from);
}

/** Where a verb that ends at `to` begins, with its object where the verb alone tells nothing: 見直しを行う. */
export function verbStart(text: string, to: number): number {
  const verb = plainVerbs.longestBefore(text, to);
  const start = to - (verb?.word.length ?? 0);
  const hasObject = (verb?.meaning === "light" || verb?.meaning === "gain") && accusative.has(text, start - 1);
  return hasObject ? nounStart(text, start - 1) : stemStart(text, to);
}
