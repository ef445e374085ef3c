import { asserts } from "../statements/progress.ts";
import { claimsBeside, contradiction, isCertain, type Claim } from "./support/progress-against-status.ts";
import { defineRule } from "./rule.ts";

/**
 * A measure reported as done is not still being thought of or made: 検討中, 策定作業中, 開発に着手.
 *
 * What was launched and runs is done; what goes on as a routine is a `done-but-continuing`.
 */
export const doneButUnfinished = defineRule({
  id: "done-but-unfinished",
  group: "progress",
  severity: "error",
  isDoubt: true,
  *check(input) {
    for (const claim of claimsBeside(input, "done")) {
      if (isUnfinished(claim)) yield contradiction(claim, claim.last);
    }
  },
});

/** Whether a text tells of nothing but work in preparation. */
export function isUnfinished(claim: Claim): boolean {
  const { last } = claim;
  return isCertain(claim) && last.state === "underway" && last.manner === "preparing" && !asserts(claim, "done");
}
