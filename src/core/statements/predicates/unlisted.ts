import { CharacterSet } from "../../text/characters.ts";
import { accusative } from "../matching/particles.ts";
import type { Tense } from "./predicate-type.ts";
import type { WorkKind } from "./work-nouns.ts";

/** A verb that no list has, and where it stands. */
export interface UnlistedVerb {
  readonly text: string;
  /** Where its clause begins, and where its own words begin. */
  readonly clauseFrom: number;
  readonly from: number;
  readonly tense: Tense;
  readonly isPassive: boolean;
  /** It is a noun with する, and not a verb of its own. */
  readonly isDone: boolean;
}

/** So many characters before a verb its object or subject is looked for. */
const reach = 40;
const cases = new CharacterSet("をが");
/** The が of ながら, したがって and がん is no particle. */
const noParticleBefore = new CharacterSet("なた");
const noParticleAfter = new CharacterSet("らつっんり");
/** 深刻化 comes about by itself, unless there is an object. */
const becoming = new CharacterSet("化");

/**
 * What an unlisted verb is taken for: an act where it has an object, or is the passive of something that took place;
 * with a mere subject something that comes about. A noun with する and neither is an act, another verb is not.
 */
export function unlistedKind({ text, clauseFrom, from, tense, isPassive, isDone }: UnlistedVerb): WorkKind {
  const at = nearestCase(text, clauseFrom, from);
  if (at >= 0 && accusative.has(text, at)) return "act";
  if (isPassive) return tense === "progressive" || tense === "plain" ? "circumstance" : "act";
  const comesAbout = at >= 0 || !isDone || becoming.has(text, from - 1);
  return comesAbout ? "circumstance" : "act";
}

/** Whether an object, and no topic after it, stands before a place: 対象を拡大する, but not 都市を巡る情勢は変化する. */
export function hasOwnObject(text: string, clauseFrom: number, to: number): boolean {
  const at = nearestCase(text, clauseFrom, to);
  return at >= 0 && accusative.has(text, at) && subjectEndBefore(text, at, to) === to;
}

/** Whether an object stands before a place: 対象を全府省庁とする. */
export function hasObject(text: string, clauseFrom: number, to: number): boolean {
  return accusative.has(text, nearestCase(text, clauseFrom, to));
}

const quantity = /(?:以上|以下|未満|程度|[0-9０-９][^、。]{0,4})$/u;
/** A digit and what may stand behind it. */
const longestQuantity = 5;

/** Whether a quantity ends at a place: what is made so much is a target, and no definition. */
export function isQuantity(text: string, to: number): boolean {
  return quantity.test(text.slice(Math.max(0, to - longestQuantity), to));
}

/** The place of the nearest を or が before a verb; -1 where there is none. */
export function nearestCase(text: string, clauseFrom: number, from: number): number {
  const farthest = Math.max(clauseFrom, from - reach);
  for (let at = from - 1; at >= farthest; at -= 1) {
    if (!cases.has(text, at)) continue;
    if (accusative.has(text, at) || !(noParticleBefore.has(text, at - 1) || noParticleAfter.has(text, at + 1)))
      return at;
  }
  return -1;
}

const topics = new CharacterSet("がはも");

/** Where the subject or topic nearest before a verb ends; where the verb begins when there is none. */
export function subjectEndBefore(text: string, clauseFrom: number, from: number): number {
  const farthest = Math.max(clauseFrom, from - reach);
  for (let at = from - 1; at >= farthest; at -= 1) if (topics.has(text, at)) return at;
  return from;
}
