import { CharacterSet, isHiragana, isWordCharacter } from "../reading/characters.ts";
import type { Predicate } from "./predicate-type.ts";
import { nounKinds, type WorkKind } from "./work-words.ts";

/** A predicate that is a noun, and where its words begin. */
export type NounPredicate = Pick<Predicate, "kind" | "tense" | "isNegated"> & { readonly from: number };

/** Signs within a noun: 設置・開催, 2,511件開催, 100％作成. */
const nounSigns = new CharacterSet(",，.．%％・");
const longestNoun = 40;
/** 年度中, 期間中, 10日中: 中 after a time says within. */
const timeBefore = new CharacterSet("年度月日期間週内時界国街");
/** What a verbal noun follows when it is the verb of its clause: 改訂を実施, 検討に着手. */
const caseParticles = new CharacterSet("をにへ");
/** What makes the noun part of a phrase instead: 評価の実施, 終了した件数. */
const phraseBefore = new CharacterSet("のなたるうくすぐつむぶぬ");
/** A number of times or things, or a day, before the verbal noun: 47件開催, 6月実施. */
const counted = /[0-9０-９][件回名人社校箇か所団体本冊％%月日]/u;

/**
 * Reads a noun that is the predicate of its clause, as officials end sentences: 〜を実施。 〜に着手。 検討中。 未実施。
 * `undefined` for a noun that only names something: a heading, an indicator, the head of a phrase.
 */
export function nounPredicate(text: string, clauseFrom: number, to: number): NounPredicate | undefined {
  const isUnder = text.charAt(to - 1) === "中";
  const nounTo = isUnder ? to - 1 : to;
  const from = Math.max(clauseFrom, nounStart(text, nounTo));
  const noun = text.slice(from, nounTo);
  const kind = nounKinds.longestBefore(noun, noun.length)?.meaning;
  if (isUnder) {
    const isWork = kind !== undefined || (noun.length > 1 && !timeBefore.has(noun, noun.length - 1));
    return isWork ? { kind: kind ?? "act", tense: "under", isNegated: false, from } : undefined;
  }
  if (isDenied(noun)) return { kind: kind ?? "act", tense: "bare", isNegated: true, from };
  if (!isVerb(from === clauseFrom ? "" : text.charAt(from - 1), noun, kind)) return undefined;
  return { kind: kind ?? "act", tense: "bare", isNegated: false, from };
}

function nounStart(text: string, to: number): number {
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
  return noun.charAt(noun.length - 3) === "未";
}

function isVerb(before: string, noun: string, kind: WorkKind | undefined): boolean {
  if (noun === "") return false;
  if (caseParticles.has(before, 0)) return kind !== undefined || before === "を" || Array.from(noun).length === 2;
  if (kind === undefined || kind === "circumstance") return false;
  if (phraseBefore.has(before, 0)) return false;
  const isAlone = before === "" || /[\s\u3000、」』)）〕】:：]/u.test(before);
  return !isAlone || kind === "end" || kind === "start" || kind === "stop" || counted.test(noun);
}
