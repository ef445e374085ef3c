import { CharacterSet, isHan } from "../../text/characters.ts";
import {
  accusative,
  adjectiveEnd,
  doingParticles,
  makingParticles,
  nativeParticles,
  subject,
} from "../matching/particles.ts";
import { wordIndex } from "../matching/suffix-index.ts";
import { become, existing, made } from "./complements.ts";
import { nounKindAt, nounStart, quotedStart, stemStart } from "./deciding-words.ts";
import { intended } from "./plans.ts";
import type { Outcome, PredicateDraft } from "./predicate-draft.ts";
import type { Predicate, Tense } from "./predicate-type.ts";
import { hasOwnObject, nearestCase, subjectEndBefore, unlistedKind } from "./unlisted.ts";
import { lateNouns, nounKinds, planNouns, turns, type WorkKind } from "./work-nouns.ts";
import { plainVerbs, stems, type VerbKind, type Voice } from "./work-verbs.ts";

/** The stems of する that may be taken for the end of another verb's: 出し in 提出した. */
const doingStems = new Map<string, Voice>([
  ["し", "doing"],
  ["さ", "doing"],
  ["せ", "doing"],
  ["され", "done-to"],
]);
/** The last sounds of the stem of a passive: 置かれ, 設けられ. */
const passiveEnds = wordIndex("かれ", "がれ", "され", "たれ", "なれ", "ばれ", "まれ", "われ", "られ");
const manner = wordIndex("よう");
/** What is gained from others and says nothing of how far the work has got. */
const praise = wordIndex("好評", "評価", "支持", "反響", "信頼");
const delays = wordIndex("遅れ", "遅延", "遅滞", "滞り");
const delayParticles = new CharacterSet("にの");
const phase = wordIndex("段階", "局面");
const asPlanned = wordIndex("順調に", "どおり", "どおりに", "通り", "通りに");
const courses = wordIndex("推移");
const forced = wordIndex("余儀なく");

/** Reads the verb whose stem ends at `to`; `undefined` for the stem of none. */
export function verbBefore(draft: PredicateDraft, to: number, tense: Tense): Outcome {
  const { text } = draft;
  const stem = stems.longestBefore(text, to);
  if (!stem) return tense === "joined" ? undefined : unlistedVerb(draft, to, tense);
  const { word, meaning } = stem;
  const from = to - word.length;
  if (meaning === "doing" || meaning === "done-to" || meaning === "potential") {
    return doing(draft, from, tense, meaning);
  }
  if (isHan(text, from) && isHan(text, from - 1)) {
    // 得 of 取得 is no stem of 得る, and 出し of 提出し none of 出す.
    const kana = word.slice(1);
    const voice = doingStems.get(kana);
    if (voice) return doing(draft, from + 1, tense, voice);
    if (kana === "") return tense === "joined" ? undefined : unlistedVerb(draft, to, tense);
  }
  // 委員会において行われる tells what is usual, unless a time is named.
  if (meaning === "light" && tense === "plain" && word.endsWith("れ")) draft.mood ??= "prescribed";
  // 盛り込まれている tells how it is, and only with its day that it is done.
  const isStanding = meaning === "act" && tense === "progressive" && passiveEnds.longestBefore(text, to);
  return nativeVerb(draft, isStanding ? "standing" : meaning, from, tense);
}

/** Reads a verb in its dictionary form, whose last sound begins at `inner`. */
export function plainVerb(draft: PredicateDraft, inner: number, sound: string): Outcome {
  const { text, at } = draft;
  const verb = plainVerbs.longestBefore(text, at);
  const from = at - (verb?.word.length ?? 0);
  // 出資する does not end with 資する.
  const isCompound = verb?.word.endsWith("する") && isHan(text, from) && isHan(text, from - 1);
  if (verb && !isCompound) return nativeVerb(draft, verb.meaning, from, "plain");
  // わいせつ: only る and ます follow a stem of する.
  const isNoun = sound !== "る" && sound !== "ます" && stems.longestBefore(text, inner)?.meaning === "doing";
  return isNoun ? undefined : verbBefore(draft, inner, "plain");
}

/** A verb of its own that no list has: 置かれている. */
function unlistedVerb(draft: PredicateDraft, to: number, tense: Tense): Predicate {
  const { text, from: clauseFrom } = draft;
  const from = stemStart(text, to);
  const isPassive = passiveEnds.longestBefore(text, to) !== undefined;
  const kind = unlistedKind({ text, clauseFrom, from, tense, isPassive, isDone: false });
  return draft.result(kind, tense, from, false);
}

/** する and what stands before it: its noun, or what something is made into. */
function doing(draft: PredicateDraft, to: number, tense: Tense, voice: Voice): Outcome {
  const { text } = draft;
  if (makingParticles.has(text, to - 1)) return made(draft, to - 1, tense);
  if (forced.longestBefore(text, to)) return draft.result("stop", tense, quotedStart(text, to), true);
  // 難しくしている: an adjective.
  if (adjectiveEnd.has(text, to - 1)) return draft.circumstance(quotedStart(text, to));
  const nounEnd = doingParticles.has(text, to - 1) ? to - 1 : to;
  const plan = planNouns.longestBefore(text, nounEnd);
  if (plan) return intended(draft, nounEnd - plan.word.length, tense);
  const from = quotedStart(text, nounEnd);
  const noun = nounKindAt(text, nounEnd);
  if (noun === "delay") return late(draft, from, tense, from);
  const isAbility = voice === "potential" && tense === "plain" && !draft.mood && !draft.isNegated;
  // 設置される tells what is usual, unless a time is named.
  if (voice === "done-to" && tense === "plain") draft.mood ??= "prescribed";
  const kind = noun ? actualKind(draft, noun, to, tense, voice) : newKind(draft, to, tense, voice);
  const mood = isAbility ? "judged" : undefined;
  return draft.result(kind, tense, from, noun !== undefined, mood);
}

/** The kind of a listed noun as it is meant here, by its voice and object. */
function actualKind(draft: PredicateDraft, noun: WorkKind, to: number, tense: Tense, voice: Voice): WorkKind {
  // 提言されている tells what others think; 実施されている that it is done.
  if (noun === "act" && voice === "done-to" && tense === "progressive") return "circumstance";
  // 課題が解決する comes about; 課題を解決する is done.
  if (noun === "act" && voice === "doing" && turns.longestBefore(draft.text, to) && hasSubject(draft, to)) {
    return "circumstance";
  }
  // 順調に推移している tells of the work where no other subject is named.
  const course = noun === "circumstance" ? courses.longestBefore(draft.text, to) : undefined;
  if (course && goesAsPlanned(draft, to - course.word.length)) return "course";
  // 対象が拡大する comes about; 対象を拡大する is done.
  return noun === "circumstance" && voice === "doing" && hasOwnObject(draft.text, draft.from, to) ? "act" : noun;
}

function goesAsPlanned({ text, from }: PredicateDraft, to: number): boolean {
  return asPlanned.longestBefore(text, to) !== undefined && subjectEndBefore(text, from, to) === to;
}

/** Whether the nearest case before a place is a subject's. */
function hasSubject({ text, from }: PredicateDraft, to: number): boolean {
  return subject.has(text, nearestCase(text, from, to));
}

/** The kind of a noun that no list has. What could not be done would have been an act. */
function newKind({ text, from, isNegated }: PredicateDraft, to: number, tense: Tense, voice: Voice): WorkKind {
  if (voice === "potential" && isNegated) return "act";
  return unlistedKind({ text, clauseFrom: from, from: to, tense, isPassive: voice === "done-to", isDone: true });
}

function nativeVerb(draft: PredicateDraft, kind: VerbKind, to: number, tense: Tense): Outcome {
  const { text } = draft;
  const nounEnd = nativeParticles.has(text, to - 1) ? to - 1 : to;
  switch (kind) {
    case "become":
      // できるようになった tells a change, not work.
      if (manner.longestBefore(text, nounEnd)) return undefined;
      return become(draft, nounEnd, tense === "progressive" ? "under" : tense);
    case "exist":
      return existing(draft, nounEnd);
    case "plan":
      return intended(draft, to, tense);
    case "expect":
      draft.mood ??= "prescribed";
      return draft.result("act", "plain", quotedStart(text, nounEnd), true);
    case "advance":
      return advancing(draft, to, tense);
    case "delay":
      return late(draft, to, tense, nounStart(text, nounEnd));
    case "enter":
      return entering(draft, to, tense);
    case "engage":
      return engaged(draft, to, tense);
    case "arise":
      return arising(draft, nounEnd, tense);
    case "gain":
    case "light": {
      if (kind === "gain" && praise.longestBefore(text, nounEnd)) return draft.circumstance(quotedStart(text, nounEnd));
      const noun = nounKindAt(text, nounEnd);
      // 発展を図る is an act, though 発展する is none.
      const isAct = noun === "circumstance" || noun === "opinion";
      return draft.actOr(isAct ? "act" : noun, tense, nounStart(text, nounEnd));
    }
    default: {
      // 消費者団体を始め is no beginning.
      if (kind === "start" && tense === "joined" && !nounKinds.longestBefore(text, nounEnd)) return undefined;
      const from = accusative.has(text, nounEnd) ? nounStart(text, nounEnd) : quotedStart(text, to);
      return draft.result(kind, tense, from, true);
    }
  }
}

/** 整備が進む: it goes on when its subject is work; 高齢化が進む says nothing of the work. */
function advancing(draft: PredicateDraft, to: number, tense: Tense): Predicate {
  const subjectEnd = subjectEndBefore(draft.text, draft.from, to);
  const topic = nounKinds.longestBefore(draft.text, subjectEnd)?.meaning;
  const isWork = subjectEnd === to || (topic !== undefined && topic !== "circumstance");
  return draft.result(isWork ? "course" : "circumstance", tense, quotedStart(draft.text, to), true);
}

/** 工程に遅れが生じている: late; that anything else arises says nothing of the work. */
function arising(draft: PredicateDraft, nounEnd: number, tense: Tense): Predicate {
  const { text } = draft;
  const of = nounEnd - (delays.longestBefore(text, nounEnd)?.word.length ?? 0);
  const workEnd = delayParticles.has(text, of - 1) ? of - 1 : of;
  const isDelay = of < nounEnd && (of === draft.from || lateNouns.longestBefore(text, workEnd) !== undefined);
  return draft.result(isDelay && !draft.isNegated ? "delay" : "circumstance", tense, quotedStart(text, nounEnd), true);
}

/** 検討に入る: a beginning, as far as what is entered is work. */
function entering(draft: PredicateDraft, to: number, tense: Tense): Predicate {
  // 最終調整の段階に入っている
  if (phase.longestBefore(draft.text, to))
    return draft.result("course", "progressive", nounStart(draft.text, to), true);
  const kind = nounKinds.longestBefore(draft.text, to) ? "start" : "circumstance";
  return draft.result(kind, tense, nounStart(draft.text, to), true);
}

/** 支援に当たっている: going on, as far as it is work; 違反に当たる says what something counts as, に当たって when. */
function engaged(draft: PredicateDraft, to: number, tense: Tense): Predicate {
  const isWork = tense !== "joined" && tense !== "plain" && nounKinds.longestBefore(draft.text, to) !== undefined;
  return draft.result(isWork ? "course" : "circumstance", tense, nounStart(draft.text, to), true);
}

/** 工事が遅れている: late when its subject is work; 普及が遅れている is why there is any. */
function late(draft: PredicateDraft, to: number, tense: Tense, from: number): Predicate {
  const subjectEnd = subjectEndBefore(draft.text, draft.from, to);
  const isWork = lateNouns.longestBefore(draft.text, subjectEnd) !== undefined;
  return draft.result(isWork ? "delay" : "circumstance", tense, from, true);
}
