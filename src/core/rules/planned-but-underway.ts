import { claimsBeside, contradiction } from "./progress-against-status.ts";
import { defineRule } from "./rule.ts";

/** A measure that is yet to be started has probably not begun: 検討に着手した, 策定作業を進めている. */
export const plannedButUnderway = defineRule({
  id: "planned-but-underway",
  severity: "warning",
  *check(input) {
    for (const claim of claimsBeside(input, "planned")) {
      const begun = claim.assertions.findLast(({ state }) => state === "underway");
      if (begun) yield contradiction(claim, begun);
    }
  },
});
