import type { Day } from "../calendar/day.ts";
import type { Assertion } from "../statements/statement.ts";
import { claimsBeside, contradiction, isAllDone, isWhollyDone, type Claim } from "./support/progress-against-status.ts";
import { defineRule } from "./rule.ts";

/** A measure that is yet to be started has probably not begun: 検討に着手した, 策定作業を進めている. */
export const plannedButUnderway = defineRule({
  id: "planned-but-underway",
  group: "progress",
  severity: "warning",
  *check(input) {
    for (const claim of claimsBeside(input, "planned")) {
      if (isStillThoughtOf(claim) || preparesAhead(claim, input.period.reportingDate)) continue;
      const begun = claim.assertions.findLast(({ state }) => state === "underway") ?? doneInDoubt(claim);
      if (begun) yield contradiction(claim, begun);
    }
  },
});

/** Whether what has not come about is only being prepared: 条件を検討しており、場所の選定に至っていない. */
function isStillThoughtOf({ assertions, last }: Claim): boolean {
  return last.isNegated && assertions.every(({ isNegated, manner }) => isNegated || manner === "preparing");
}

const purpose = /[うくすつむぶぐぬる]ため[、，]|に向け[、，て]/u;
const thinking = /検討|調査|調整|準備|協議|作成/u;

/** Whether all that is under way prepares what a day ahead is set for: 12月に公募を行うため、要件を検討している. */
function preparesAhead({ assertions, statements }: Claim, reportingDate: Day): boolean {
  const isPreparing = assertions.every(
    ({ state, words }) => state === "planned" || (state === "underway" && thinking.test(words)),
  );
  return (
    isPreparing &&
    statements.some(
      ({ text, dates }) =>
        purpose.test(text) && dates.some(({ interval }) => interval !== undefined && interval.start > reportingDate),
    )
  );
}

/** Something done, though not for certain the whole; that is a `planned-but-done`. */
function doneInDoubt(claim: Claim): Assertion | undefined {
  return isAllDone(claim) && !isWhollyDone(claim) ? claim.last : undefined;
}
