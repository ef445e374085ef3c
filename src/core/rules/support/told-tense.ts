import type { Assertion } from "../../statements/statement.ts";

/*
 * 実施 at the end of a sentence has no tense: it takes that of its column, and is what was done in one and what is to be
 * done in the other. Only words with a tense of their own can stand in the wrong column.
 */

const past = /(?:[た済]|済み|でした)[。.）)]*$|\b(?:has|have|was|were)\b/iu;
const future = /(?:予定|見込み?|見通し|方針|つもり|[うくぐすつぬぶむる])[。.）)]*$|\b(?:will|shall|plans?|planned)\b/iu;

/** Whether the deciding words themselves say that it was done. */
export function saysDone({ state, words }: Assertion): boolean {
  return state === "done" && past.test(words);
}

/** Whether the deciding words themselves say that it is to be done. */
export function saysPlanned({ state, words }: Assertion): boolean {
  return state === "planned" && future.test(words);
}
