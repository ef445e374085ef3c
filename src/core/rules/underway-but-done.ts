import { claimsBeside, contradiction } from "./support/progress-against-status.ts";
import { defineRule } from "./rule.ts";

/**
 * A measure that is underway or late has probably not ended: 終了した, 廃止した.
 *
 * Where no status says that a measure is done (計画どおり, 遅れ), they rate the work of a year, and a measure that is on
 * track may have ended.
 *
 * That a step of it was done (検討会を2回開催した) is what is expected of it.
 */
export const underwayButDone = defineRule({
  id: "underway-but-done",
  group: "progress",
  severity: "warning",
  *check(input) {
    const hasDone = input.schema.statuses.some(({ stage }) => stage === "done");
    for (const claim of claimsBeside(input, ...(hasDone ? (["underway", "late"] as const) : (["late"] as const)))) {
      const { assertions, last } = claim;
      const isOver = last.manner === "ended" && assertions.every(({ state }) => state === "done");
      if (isOver) yield contradiction(claim, last);
    }
  },
});
