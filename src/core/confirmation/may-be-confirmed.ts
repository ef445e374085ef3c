import type { Finding } from "../check.ts";
import type { RuleId } from "../rules/index.ts";

/**
 * The rules whose errors are facts: those that are errors by themselves and do not rest on the reading of a text.
 * Listed here, and held to the rules by a test, so that who only shows findings need not load every rule.
 */
export const factRules: ReadonlySet<RuleId> = new Set<RuleId>([
  "column-missing",
  "column-duplicated",
  "cell-error",
  "value-required",
  "placeholder-text",
  "status-unlisted",
  "status-marked-twice",
  "organization-unlisted",
  "reason-missing",
  "date-impossible",
  "date-impossible-in-text",
  "completed-in-future",
  "completion-without-done",
  "number-unreadable",
  "pattern-mismatch",
  "number-repeated",
  "overview-count-mismatch",
  "overview-percent-mismatch",
  "overview-total-mismatch",
]);

/**
 * Whether a person may say of a finding that all is well. Warnings and notes are doubts; an error is a fact, which is
 * corrected and not confirmed, unless its rule says that it rests on the reading of a text, or only the plan makes it
 * an error.
 */
export function mayBeConfirmed({ rule, severity }: Pick<Finding, "rule" | "severity">): boolean {
  return severity !== "error" || !factRules.has(rule);
}
