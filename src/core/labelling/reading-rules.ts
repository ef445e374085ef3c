import type { Finding } from "../check.ts";
import type { RuleId } from "../rules/index.ts";

/**
 * The rules that hold what a progress text was read as, which of the states, against something else. Listed here, and
 * held to the rules by a test, so that who only shows findings need not load every rule.
 */
export const readingRules: ReadonlySet<RuleId> = new Set<RuleId>([
  "done-but-planned",
  "done-but-not-done",
  "done-but-unfinished",
  "done-but-continuing",
  "planned-but-done",
  "planned-but-underway",
  "underway-but-done",
  "underway-but-undecided",
  "stopped-but-active",
  "undecided-but-done",
  "undecided-but-planned",
  "progress-without-claim",
  "progress-only-planned",
  "next-but-done",
  "done-date-in-future",
  "plan-date-passed",
  "date-beyond-period",
]);

/** Whether a finding rests on what a text was read as, so that a person may say that the reading is wrong. */
export function restsOnReading({ rule }: Pick<Finding, "rule">): boolean {
  return readingRules.has(rule);
}
