import type { Day } from "../calendar/day.ts";
import type { Assertion } from "../statements/statement.ts";
import { claimsBeside, contradiction } from "./support/progress-against-status.ts";
import { defineRule } from "./rule.ts";

/**
 * A measure of which nobody knows whether it can be carried out in the year is not planned for a certain time, be it in
 * the year or after it.
 */
export const undecidedButPlanned = defineRule({
  id: "undecided-but-planned",
  group: "progress",
  severity: "warning",
  *check(input) {
    for (const claim of claimsBeside(input, "undecided")) {
      if (claim.last.state !== "planned") continue;
      const certain = claim.assertions.findLast((assertion) => isCertain(assertion, input.period.end));
      if (certain) yield contradiction(claim, certain);
    }
  },
});

/** A plan for a time that lies wholly in the year, or wholly after it. */
function isCertain({ state, date }: Assertion, yearEnd: Day): boolean {
  if (state !== "planned" || !date?.interval || date.bound === "until") return false;
  return date.interval.end <= yearEnd || date.interval.start > yearEnd;
}
