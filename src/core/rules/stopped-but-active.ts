import { claimsBeside, contradiction, isCertain } from "./support/progress-against-status.ts";
import { shownText } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/** Words by which a text says that the work was given up, or has become part of other work. */
const ofStop = /中止|廃止|休止|停止|終了|終期|見送|取りやめ|取り止め|とりやめ|断念|凍結|撤回|撤退|統合|移管|代え|替え/u;

/** A measure that was stopped is neither going on nor planned, unless its text says what was stopped. */
export const stoppedButActive = defineRule({
  id: "stopped-but-active",
  group: "progress",
  severity: "warning",
  *check(input) {
    for (const claim of claimsBeside(input, "stopped")) {
      const { last, assertions, cell } = claim;
      const isActive = last.state === "planned" || last.state === "underway";
      const isGivenUp = assertions.some(({ manner }) => manner === "dropped") || ofStop.test(shownText(cell));
      if (isActive && isCertain(claim) && !isGivenUp) yield contradiction(claim, last);
    }
  },
});
