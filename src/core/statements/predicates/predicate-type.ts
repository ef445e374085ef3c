import type { WorkKind } from "./work-nouns.ts";

/** What the end of a clause says, before any date is looked at. */
export interface Predicate {
  readonly kind: WorkKind;
  readonly tense: Tense;
  readonly mood: Mood | undefined;
  /** The verb is denied: 実施していない. */
  readonly isNegated: boolean;
  /** Whether the verb or noun stands in a list, and is not only taken for an act by what stands before it. */
  readonly isListed: boolean;
  /** The deciding words, from the verb's noun on. */
  readonly words: string;
}

/** `joined`: し, して, which have the tense of what follows; `bare`: a noun without a verb; `under`: 検討中. */
export type Tense = "past" | "plain" | "progressive" | "joined" | "bare" | "under" | "finished";

/**
 * How the speaker stands to the verb: it is planned (予定), was planned (予定であった), there is no plan of it (予定はない),
 * it was decided upon (こととなった), others prescribe it (こととされている), it is a thing that is done (するもの), aimed at
 * (目標とする), nobody knows (未定), it can hardly be (困難), or it is only judged (必要である).
 */
export type Mood =
  "planned" | "lapsed" | "unplanned" | "decided" | "prescribed" | "thing" | "aimed" | "open" | "hard" | "judged";
