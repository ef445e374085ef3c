import { claimsBeside, contradiction, isWhollyDone } from "./support/progress-against-status.ts";
import { defineRule } from "./rule.ts";

/** A measure of which nobody knows whether it can be carried out in time has not been carried out already. */
export const undecidedButDone = defineRule({
  id: "undecided-but-done",
  group: "progress",
  severity: "error",
  isDoubt: true,
  *check(input) {
    for (const claim of claimsBeside(input, "undecided")) {
      if (isWhollyDone(claim)) yield contradiction(claim, claim.last);
    }
  },
});
