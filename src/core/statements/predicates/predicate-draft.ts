import type { Mood, Predicate, Tense } from "./predicate-type.ts";
import type { WorkKind } from "./work-nouns.ts";

/** An ending was taken off, and what stands before it is to be read. */
export const inwards = Symbol("inwards");

/** What reading an ending gave: a predicate, none, or that what stands before it decides. */
export type Outcome = Predicate | typeof inwards | undefined;

/** A predicate that is being read, from its last ending inwards. */
export class PredicateDraft {
  readonly text: string;
  /** Where the clause begins, and where its last word ends. */
  readonly from: number;
  readonly end: number;
  /** What stands before this place is not read yet. */
  at: number;
  mood: Mood | undefined;
  isNegated = false;
  /** It is said to have been so: 予定であった. */
  isLapsed = false;
  hasCopula = false;

  constructor(text: string, from: number, end: number) {
    this.text = text;
    this.from = from;
    this.end = end;
    this.at = end;
  }

  /** Goes on before a place. */
  inwards(at: number): typeof inwards {
    this.at = at;
    return inwards;
  }

  /**
   * The predicate whose deciding words begin at a place.
   *
   * @param mood what its word says of it, as far as no ending does
   */
  result(kind: WorkKind, tense: Tense, from: number, isListed: boolean, mood?: Mood): Predicate {
    const words = this.text.slice(Math.max(this.from, from), this.end);
    // 目的とするもの: what the word says tells more than that it is a thing.
    const told = this.mood === "thing" ? (mood ?? this.mood) : (this.mood ?? mood);
    return { kind, tense, mood: told, isNegated: this.isNegated, isListed, words };
  }

  /** A predicate of a listed kind, or an act that no list has. */
  actOr(kind: WorkKind | undefined, tense: Tense, from: number, mood?: Mood): Predicate {
    return this.result(kind ?? "act", tense, from, kind !== undefined, mood);
  }

  /** A predicate that tells by its ending alone: 未定, 必要. */
  ofMood(mood: Mood, from: number): Predicate {
    return this.result("act", "bare", from, true, mood);
  }

  /** A predicate that says nothing of the work. */
  circumstance(from: number): Predicate {
    return this.result("circumstance", "plain", from, true);
  }
}
