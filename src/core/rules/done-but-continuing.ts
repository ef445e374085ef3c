import type { Assertion } from "../statements/statement.ts";
import { isUndone } from "./done-but-not-done.ts";
import { isOnlyPlanned } from "./done-but-planned.ts";
import { isUnfinished } from "./done-but-unfinished.ts";
import { claimsBeside, contradiction, type Claim } from "./support/progress-against-status.ts";
import { defineRule } from "./rule.ts";

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
    }
  },
});

/** The assertion by which a text leaves something open. */
function leftOpen({ last, assertions }: Claim): Assertion | undefined {
  const isLaunched = assertions.some(({ manner }) => manner === "launched" || manner === "ended");
  if (last.state === "done") {
    return assertions.find(({ state, manner }) => state === "underway" && manner === "preparing");
  }
  return last.state === "underway" && isLaunched ? undefined : last;
}
