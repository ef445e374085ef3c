import { claimsBeside, contradiction, type Claim } from "./support/progress-against-status.ts";
import { shownText } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/** A measure that is underway and will be carried out in time is not said to be open, undone, given up or late. */
export const underwayButUndecided = defineRule({
  id: "underway-but-undecided",
  group: "progress",
  severity: "warning",
  *check(input) {
    for (const claim of claimsBeside(input, "underway")) {
      const isUncertain = claim.last.state === "undecided" || claim.last.manner === "delayed";
      if (isUncertain && !isBeingThoughtOf(claim)) yield contradiction(claim, claim.last);
    }
  },
});

/** 検討中 says itself that there is no conclusion yet: 結論に至っていない, 方針が決まっていない. */
function isBeingThoughtOf({ cell, status, last }: Claim): boolean {
  return last.isNegated && thinking.test(status.label) && open.test(shownText(cell));
}
const thinking = /検討|協議|調整/u;
const open = /(?:結論|合意|成案|方針|決定)[^、。]{0,8}(?:至って|決まって|得られて|得て|固まって|定まって|出て)いない/u;
