import { claimsBeside, contradiction } from "./support/progress-against-status.ts";
import { defineRule } from "./rule.ts";

/**
 * A measure that is underway or late has probably not ended: 終了した, 廃止した.
 *
 * That a step of it was done (検討会を2回開催した) is what is expected of it.
 */
export const underwayButDone = defineRule({
  id: "underway-but-done",
  group: "progress",
  severity: "warning",
  *check(input) {
    for (const claim of claimsBeside(input, "underway", "late")) {
      const { assertions, last } = claim;
      const isOver = last.manner === "ended" && assertions.every(({ state }) => state === "done");
      if (isOver) yield contradiction(claim, last);
    }
  },
});
