import type { Finding } from "../check.ts";
import type { Severity } from "../finding.ts";
import { sendRules, type FactsBySendRule, type SendRuleId } from "./rules/index.ts";
import type { SendInput, SendPlace } from "./send-rule.ts";

/** One thing that a rule of the send check found, as data; `words` say it. */
export interface SendFindingOf<Id extends SendRuleId> {
  readonly rule: Id;
  readonly severity: Severity;
  readonly at: SendPlace;
  /** The text that it is about; empty where there is none to quote. */
  readonly value: string;
  readonly facts: FactsBySendRule[Id];
}

/** A finding of any rule of the send check. */
export type SendFinding = { [Id in SendRuleId]: SendFindingOf<Id> }[SendRuleId];

/** Whether a workbook may be sent as it is: 送付可, 要確認, 送付不可. */
export type SendVerdict = "ready" | "ask" | "blocked";

/** What was found before a workbook is sent, and what follows from it. */
export interface SendCheck {
  readonly verdict: SendVerdict;
  /** In the order of the rules. */
  readonly findings: readonly SendFinding[];
  /** Findings of the check of the rows that nobody has confirmed. */
  readonly open: readonly Finding[];
}

/**
 * Looks at a workbook before it is sent.
 *
 * @param open findings of the check of the rows that nobody has confirmed; all of them where nobody could
 */
export function checkSending(input: SendInput, open: readonly Finding[]): SendCheck {
  const findings = sendRules.flatMap((rule) =>
    // Id and facts come from the same rule, which the compiler cannot follow through a list of rules.
    Array.from(rule.check(input), (hit) => ({ rule: rule.id, severity: rule.severity, ...hit }) as SendFinding),
  );
  return { verdict: sendVerdict([...findings, ...open]), findings, open };
}

/** An open error blocks, an open warning asks; infos do neither. */
export function sendVerdict(open: readonly { readonly severity: Severity }[]): SendVerdict {
  if (open.some(({ severity }) => severity === "error")) return "blocked";
  return open.some(({ severity }) => severity === "warning") ? "ask" : "ready";
}
