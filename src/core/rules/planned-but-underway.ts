import type { Assertion } from "../statements/statement.ts";
import { claimsBeside, contradiction, isAllDone, isWhollyDone, type Claim } from "./support/progress-against-status.ts";
import { defineRule } from "./rule.ts";

/** A measure that is yet to be started has probably not begun: 検討に着手した, 策定作業を進めている. */
export const plannedButUnderway = defineRule({
  id: "planned-but-underway",
  group: "progress",
  severity: "warning",
  *check(input) {
    for (const claim of claimsBeside(input, "planned")) {
      const begun = claim.assertions.findLast(({ state }) => state === "underway") ?? doneInDoubt(claim);
      if (begun) yield contradiction(claim, begun);
    }
  },
});

/** Something done, though not for certain the whole; that is a `planned-but-done`. */
function doneInDoubt(claim: Claim): Assertion | undefined {
  return isAllDone(claim) && !isWhollyDone(claim) ? claim.last : undefined;
}
