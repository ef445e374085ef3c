import { claimsBeside, contradiction } from "./support/progress-against-status.ts";
import { defineRule } from "./rule.ts";

/** A measure that is underway and will be carried out in time is not said to be open, undone, given up or late. */
export const underwayButUndecided = defineRule({
  id: "underway-but-undecided",
  group: "progress",
  severity: "warning",
  *check(input) {
    for (const claim of claimsBeside(input, "underway")) {
      const isUncertain = claim.last.state === "undecided" || claim.last.manner === "delayed";
      if (isUncertain) yield contradiction(claim, claim.last);
    }
  },
});
