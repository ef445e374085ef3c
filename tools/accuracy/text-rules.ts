import type { RuleId } from "../../src/core/index.ts";

/** The rules that say whether a text goes with the status beside it in that year. */
export const textRules: readonly RuleId[] = [
  "done-but-planned",
  "done-but-not-done",
  "done-but-unfinished",
  "done-but-continuing",
  "planned-but-done",
  "planned-but-underway",
  "underway-but-done",
  "underway-but-undecided",
  "undecided-but-done",
  "undecided-but-planned",
  "progress-without-claim",
  "done-date-in-future",
  "plan-date-passed",
  "date-beyond-period",
];
