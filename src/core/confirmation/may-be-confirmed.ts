import type { Finding } from "../check.ts";
import { rules, type RuleId } from "../rules/index.ts";

const facts = new Set<RuleId>(rules.filter(isFact).map(({ id }) => id));

/**
 * Whether a person may say of a finding that all is well. Warnings and notes are doubts; an error is a fact, which is
 * corrected and not confirmed, unless its rule says that it rests on the reading of a text, or only the plan makes it
 * an error.
 */
export function mayBeConfirmed({ rule, severity }: Pick<Finding, "rule" | "severity">): boolean {
  return severity !== "error" || !facts.has(rule);
}

function isFact({ severity, isDoubt = false }: (typeof rules)[number]): boolean {
  return severity === "error" && !isDoubt;
}
