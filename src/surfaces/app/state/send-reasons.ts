import {
  findingAddress,
  type CellPosition,
  type Finding,
  type RuleId,
  type SendFinding,
  type SendRuleId,
  type Severity,
} from "../../../core/index.ts";
import { sendPlace } from "../../../sheets/send-place.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { sayFinding, saySendFinding } from "../../../words/say.ts";
import type { Wording } from "../../../words/sentence.ts";
import type { SendView } from "../sending/send-view.ts";

/** Findings of one rule, of either check, as reasons of a verdict. */
export interface ReasonGroup {
  readonly key: string;
  readonly severity: Severity;
  readonly title: string;
  readonly reasons: readonly Reason[];
}

/** A finding, worded when it is wanted: of thousands few are looked at. */
export interface Reason {
  readonly key: string;
  readonly place: string;
  /** Where a person is taken; `undefined` for what concerns the whole workbook. */
  readonly target: { readonly sheet: string; readonly cell: CellPosition | undefined } | undefined;
  readonly say: () => Wording;
}

const ranks: { readonly [Level in Severity]: number } = { error: 0, warning: 1, info: 2 };

/** What the send check found, a group a rule, what weighs most first. */
export function sendReasons({ findings }: SendView, catalogue: Catalogue): ReasonGroup[] {
  return grouped(
    findings,
    (rule: SendRuleId) => catalogue.sending.rules[rule].title,
    (finding, at) => {
      const { sheet, cell } = finding.at;
      return {
        key: String(at),
        place: sendPlace(finding.at, catalogue),
        target: sheet === undefined ? undefined : { sheet, cell },
        say: () => saySendFinding(finding, catalogue),
      };
    },
  );
}

/** What the check of the rows found and nobody has confirmed, likewise. Notes do not weigh on a verdict. */
export function openReasons({ open, sheet }: SendView, catalogue: Catalogue): ReasonGroup[] {
  const weighing = open.filter(({ severity }) => severity !== "info");
  return grouped(
    weighing,
    (rule: RuleId) => catalogue.rules[rule].title,
    (finding, at) => ({
      key: String(at),
      place: findingAddress(finding, sheet),
      target: { sheet: finding.sheet, cell: finding },
      say: () => sayFinding(finding, catalogue),
    }),
  );
}

function grouped<One extends Finding | SendFinding>(
  findings: readonly One[],
  titleOf: (rule: One["rule"]) => string,
  reasonOf: (finding: One, at: number) => Reason,
): ReasonGroup[] {
  const groups = new Map<One["rule"], { readonly severity: Severity; readonly reasons: Reason[] }>();
  for (const [at, finding] of findings.entries()) {
    const group = groups.get(finding.rule) ?? { severity: finding.severity, reasons: [] };
    group.reasons.push(reasonOf(finding, at));
    groups.set(finding.rule, group);
  }
  return [...groups]
    .map(([rule, { severity, reasons }]) => ({ key: rule, severity, title: titleOf(rule), reasons }))
    .toSorted((one, other) => ranks[one.severity] - ranks[other.severity]);
}
