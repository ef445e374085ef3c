import { claimsBeside, contradiction, isWhollyDone } from "./support/progress-against-status.ts";
import { defineRule } from "./rule.ts";

/**
 * A measure that is yet to be started has not been carried out already.
 *
 * A text that also tells of work going on or planned, or whose verbs no list has, is no flat contradiction; see
 * `planned-but-underway`.
 */
export const plannedButDone = defineRule({
  id: "planned-but-done",
  group: "progress",
  severity: "error",
  isDoubt: true,
  *check(input) {
    for (const claim of claimsBeside(input, "planned")) {
      if (isWhollyDone(claim)) yield contradiction(claim, claim.last);
    }
  },
});
