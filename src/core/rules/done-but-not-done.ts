import { asserts } from "../statements/progress.ts";
import { claimsBeside, contradiction, isCertain, type Claim } from "./support/progress-against-status.ts";
import { defineRule } from "./rule.ts";

/** Words by which only a part is denied: 全3回のうち2回が中止. */
const partly = /うち|一部|部分/u;

/**
 * A measure reported as done was not left undone: 未実施, 実施に至っていない, 中止した.
 *
 * Where only a part was left undone, or the text also tells of something done, `done-but-continuing` asks.
 */
export const doneButNotDone = defineRule({
  id: "done-but-not-done",
  group: "progress",
  severity: "error",
  isDoubt: true,
  *check(input) {
    for (const claim of claimsBeside(input, "done")) {
      if (isUndone(claim)) yield contradiction(claim, claim.last);
    }
  },
});

/** Whether a text says that the work as a whole was not done. */
export function isUndone(claim: Claim): boolean {
  const { last, statements } = claim;
  if (!isCertain(claim) || last.state !== "undecided" || !last.isNegated || asserts(claim, "done")) return false;
  return !statements.some(({ main, text }) => main === last && partly.test(text));
}
