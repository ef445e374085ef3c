import { rules, type RuleId } from "../rules/index.ts";

const facts = new Set<RuleId>(rules.filter(isFact).map(({ id }) => id));

/**
 * Whether a person may say of a rule's finding that all is well. Warnings and notes are doubts; an error is a fact, which is
 * corrected and not confirmed, unless its rule says that it rests on the reading of a text.
 */
export function mayBeConfirmed(rule: RuleId): boolean {
  return !facts.has(rule);
}

function isFact({ severity, isDoubt = false }: (typeof rules)[number]): boolean {
  return severity === "error" && !isDoubt;
}
