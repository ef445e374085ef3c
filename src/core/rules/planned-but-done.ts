import { claimsBeside, contradiction } from "./progress-against-status.ts";
import { defineRule } from "./rule.ts";

/**
 * A measure that is yet to be started has not been carried out already.
 *
 * A text that also tells of work going on or planned is no flat contradiction; see `planned-but-underway`.
 */
export const plannedButDone = defineRule({
  id: "planned-but-done",
  severity: "error",
  *check(input) {
    for (const claim of claimsBeside(input, "planned")) {
      if (claim.assertions.every(({ state }) => state === "done")) yield contradiction(claim, claim.last);
    }
  },
});
