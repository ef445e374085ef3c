import { CharacterSet, isHiragana, isWordCharacter } from "../../reading/characters.ts";
import { accusative, caseParticles, phraseBefore } from "../matching/particles.ts";
import type { Predicate } from "./predicate-type.ts";
import { nounKinds, type WorkKind } from "./work-words.ts";

/** A predicate that is a noun, and where its words begin. */
export type NounPredicate = Pick<Predicate, "kind" | "tense" | "isNegated"> & { readonly from: number };

/** Signs within a noun: 設置・開催, 2,511件開催, 100％作成. */
const nounSigns = new CharacterSet(",，.．%％・");
const longestNoun = 40;
/** 検討中. */
const under = new CharacterSet("中");
const notYet = new CharacterSet("未");
/** 年度中, 期間中, 10日中: 中 after a time says within. */
const timeBefore = new CharacterSet("年度月日期間週内時界国街");
/** After one of these, or where the clause begins, the noun stands alone. */
const aloneAfter = new CharacterSet([0x09, 0x0d], " \u00a0\u3000、」』)）〕】:：");
/** The place before the first character of a clause. */
const nowhere = -1;
/** A number of times or things, or a day, before the verbal noun: 47件開催, 6月実施. */
const counted = /[0-9０-９][件回名人社校箇か所団体本冊％%月日]/u;

/**
 * Reads a noun that is the predicate of its clause, as officials end sentences: 〜を実施。 〜に着手。 検討中。 未実施。
 * `undefined` for a noun that only names something: a heading, an indicator, the head of a phrase.
 */
export function nounPredicate(text: string, clauseFrom: number, to: number): NounPredicate | undefined {
  const isUnder = under.has(text, to - 1);
  const nounTo = isUnder ? to - 1 : to;
  const from = Math.max(clauseFrom, predicateNounStart(text, nounTo));
  const noun = text.slice(from, nounTo);
  const kind = nounKinds.longestBefore(noun, noun.length)?.meaning;
  if (isUnder) {
    const isWork = kind !== undefined || (noun.length > 1 && !timeBefore.has(noun, noun.length - 1));
    return isWork ? { kind: kind ?? "act", tense: "under", isNegated: false, from } : undefined;
  }
  if (isDenied(noun)) return { kind: kind ?? "act", tense: "bare", isNegated: true, from };
  if (!isVerb(text, from === clauseFrom ? nowhere : from - 1, noun, kind)) return undefined;
  return { kind: kind ?? "act", tense: "bare", isNegated: false, from };
}

function predicateNounStart(text: string, to: number): number {
  let from = to - kanaEnd(text, to);
  while (from > 0 && to - from < longestNoun && isNounCharacter(text, from - 1)) from -= 1;
  return from;
}

function isNounCharacter(text: string, at: number): boolean {
  return isWordCharacter(text, at) || nounSigns.has(text, at);
}

/** The kana that a listed noun ends with: 見直し, 取組み. */
function kanaEnd(text: string, to: number): number {
  const listed = isHiragana(text, to - 1) ? nounKinds.longestBefore(text, to) : undefined;
  return listed ? listed.word.length : 0;
}

/** 未実施, 未整備, 未確定: 未 before a noun of two characters. */
function isDenied(noun: string): boolean {
  return notYet.has(noun, noun.length - 3);
}

/** Whether a noun is the verb of its clause, by what stands at the place `before` it. */
function isVerb(text: string, before: number, noun: string, kind: WorkKind | undefined): boolean {
  if (noun === "") return false;
  if (caseParticles.has(text, before)) {
    return kind !== undefined || accusative.has(text, before) || Array.from(noun).length === 2;
  }
  if (kind === undefined || kind === "circumstance") return false;
  if (phraseBefore.has(text, before)) return false;
  const isAlone = before === nowhere || aloneAfter.has(text, before);
  return !isAlone || kind === "end" || kind === "start" || kind === "stop" || counted.test(noun);
}
