import { endings } from "./endings.ts";
import { attributive, objectParticles, planParticles } from "../matching/particles.ts";
import { wordIndex } from "../matching/suffix-index.ts";
import { nounKindAt, nounStart, quotedStart, verbStart } from "./deciding-words.ts";
import type { PredicateDraft } from "./predicate-draft.ts";
import type { Predicate, Tense } from "./predicate-type.ts";
import { plainVerbs } from "./work-verbs.ts";
import { hasOwnObject } from "./unlisted.ts";

const denials = wordIndex("ない");
const doing = "する";
/** Plans that may only be what is thought to come. */
const outlooks: readonly string[] = ["見込み", "見込", "見通し"];

/** 予定している, 見込んでいる; 予定していた was a plan, 予定していない is none. */
export function intended(draft: PredicateDraft, to: number, tense: Tense): Predicate {
  const mood = draft.isNegated ? "unplanned" : tense === "past" ? "lapsed" : "planned";
  draft.isNegated = false;
  const objectEnd = objectParticles.has(draft.text, to - 1) ? to - 1 : to;
  return draft.result("act", "plain", quotedStart(draft.text, objectEnd), true, mood);
}

/** 予定, 見込み and the verb or noun before them; 予定であった was a plan, 予定ではない is none. */
export function planned(draft: PredicateDraft, inner: number, word: string): Predicate {
  const { text } = draft;
  const hardEnd = attributive.has(text, inner - 1) ? inner - 1 : inner;
  const hard = endings.longestBefore(text, hardEnd);
  if (hard?.meaning === "hard") return draft.ofMood("hard", hardEnd - hard.word.length);
  // Nobody plans that demand will grow; a time makes it a forecast of the work.
  if (outlooks.includes(word) && isOutlook(draft, inner)) {
    draft.mood ??= "prescribed";
    return draft.result("act", "plain", quotedStart(text, inner), true);
  }
  const mood = draft.isNegated ? "unplanned" : draft.isLapsed ? "lapsed" : "planned";
  draft.isNegated = denials.longestBefore(text, inner) !== undefined;
  const objectEnd = planParticles.has(text, inner - 1) ? inner - 1 : inner;
  const from = objectEnd === inner ? verbStart(text, inner) : nounStart(text, objectEnd);
  return draft.result(nounKindAt(text, objectEnd) ?? "act", "plain", from, true, mood);
}

/** 需要が増加する見込み, 前年を上回る見通し. */
function isOutlook({ text, from }: PredicateDraft, inner: number): boolean {
  if (plainVerbs.longestBefore(text, inner)?.meaning === "circumstance") return true;
  if (!text.endsWith(doing, inner)) return false;
  const nounEnd = inner - doing.length;
  return nounKindAt(text, nounEnd) === "circumstance" && !hasOwnObject(text, from, nounEnd);
}
