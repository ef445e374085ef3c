import { defineRule } from "./rule.ts";
import { claimsBeside, contradiction, isCertain, type Claim } from "./support/progress-against-status.ts";

/**
 * A measure reported as done has more than a plan to tell: its text does not only say what will be.
 *
 * A text that tells of something done and plans more, or that only means to go on, is a `done-but-continuing`. An empty
 * text is the business of `value-required`.
 */
export const doneButPlanned = defineRule({
  id: "done-but-planned",
  group: "progress",
  severity: "error",
  isDoubt: true,
  *check(input) {
    for (const claim of claimsBeside(input, "done")) {
      if (isOnlyPlanned(claim)) yield contradiction(claim, claim.last);
    }
  },
});

/** Whether a text only tells of a plan, and at most of preparing it. */
export function isOnlyPlanned({ last, assertions }: Pick<Claim, "last" | "assertions">): boolean {
  if (!isCertain({ assertions }) || last.state !== "planned" || last.manner !== "scheduled") return false;
  return assertions.every(
    ({ state, manner }) => state === "planned" || (state === "underway" && manner === "preparing"),
  );
}
