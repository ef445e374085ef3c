import { asserts } from "../statements/progress.ts";
import type { Assertion } from "../statements/statement.ts";
import { isUndone } from "./done-but-not-done.ts";
import { isOnlyPlanned } from "./done-but-planned.ts";
import { isUnfinished } from "./done-but-unfinished.ts";
import { partOfWhole } from "./support/part-done.ts";
import { claimsBeside, contradiction, type Claim, type ContradictionFacts } from "./support/progress-against-status.ts";
import { defineRule, type RuleHit } from "./rule.ts";

/**
 * A measure reported as done may still go on, in part or as a routine; somebody should look at it.
 *
 * A flat contradiction is a `done-but-planned`, `done-but-not-done` or `done-but-unfinished`. What was launched and now
 * runs is done.
 */
export const doneButContinuing = defineRule({
  id: "done-but-continuing",
  group: "progress",
  severity: "warning",
  *check(input) {
    for (const claim of claimsBeside(input, "done")) {
      if (isOnlyPlanned(claim) || isUndone(claim) || isUnfinished(claim)) continue;
      const open = leftOpen(claim);
      if (open) yield contradiction(claim, open);
      else if (claim.last.manner === "partial") yield* partLeft(claim);
    }
  },
});

/** The assertion by which a text leaves something open; what was done and is looked at again if need be is not. */
function leftOpen({ last, assertions }: Claim): Assertion | undefined {
  const isLaunched = assertions.some(({ manner }) => manner === "launched" || manner === "ended");
  if (last.state === "done") {
    return assertions.find(({ state, manner }) => state === "underway" && manner === "preparing");
  }
  const isLeft = last.manner === "conditional" && asserts({ assertions }, "done");
  return isLeft || (last.state === "underway" && isLaunched) ? undefined : last;
}

/** Of a whole that is told in figures only a part has ended: 477か所のうち401か所で竣工した. */
function* partLeft(claim: Claim): Generator<RuleHit<ContradictionFacts>> {
  const sentence = claim.statements.find(({ main }) => main === claim.last);
  const words = sentence && partOfWhole(sentence.text);
  if (words !== undefined) yield contradiction(claim, { ...claim.last, words });
}
