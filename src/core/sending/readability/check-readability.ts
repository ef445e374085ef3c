import type { WorkbookCheck } from "../../check-workbook.ts";
import type { Finding } from "../../check.ts";
import type { RuleId } from "../../rules/index.ts";
import type { SendInput } from "../send-rule.ts";
import { layoutHits } from "./layout-hits.ts";
import { officialNumbers, officialRules, type OfficialNumber } from "./official-rules.ts";
import type { ReadabilityHit } from "./readability-hit.ts";
import { valueHits } from "./value-hits.ts";

/** How far a workbook keeps the official rules on machine readability. */
export interface ReadabilityCheck {
  /**
   * The level of which all rules are kept, and that of which all are but those that only a person can do something
   * about.
   */
  readonly level: ReadabilityLevel;
  readonly levelBesides: ReadabilityLevel;
  /** The rules that are not kept, by their official numbers. */
  readonly findings: readonly ReadabilityFinding[];
}

export type ReadabilityLevel = 0 | 1 | 2 | 3;

/** An official rule that is not kept. What rules of the check have found already is counted and not reported again. */
export interface ReadabilityFinding {
  readonly rule: `readability/${OfficialNumber}`;
  readonly number: OfficialNumber;
  readonly level: 1 | 2 | 3;
  readonly isRest: boolean;
  readonly hits: readonly ReadabilityHit[];
  readonly ordinary: readonly { readonly rule: RuleId; readonly count: number }[];
}

/** Holds a checked workbook against the official rules. Only its tables and their sheets are looked at. */
export function checkReadability(input: SendInput, check: WorkbookCheck): ReadabilityCheck {
  const hits = [...layoutHits(input, check), ...valueHits(input, check)];
  const findings = officialNumbers.flatMap((number): ReadabilityFinding[] => {
    const { level, isRest, ordinary } = officialRules[number];
    const own = hits.filter((hit) => hit.number === number);
    const counted = ordinary
      .map((rule: RuleId) => ({ rule, count: check.findings.filter((finding) => finding.rule === rule).length }))
      .filter(({ count }) => count > 0);
    if (own.length + counted.length === 0) return [];
    const isLeft = own.length === 0 && check.findings.filter(({ rule }) => ordinary.includes(rule)).every(isForPeople);
    return [
      {
        ...{ rule: `readability/${number}`, number, level, hits: own, ordinary: counted },
        isRest: isRest || isLeft,
      },
    ];
  });
  return {
    level: levelReached(findings),
    levelBesides: levelReached(findings.filter(({ isRest }) => !isRest)),
    findings,
  };
}

/**
 * Rules that correct what they find, unless only a person can tell how: which of two names of one organization is to
 * go.
 */
const correcting: readonly RuleId[] = ["status-variant", "organization-variant"];

function isForPeople({ rule, fix }: Finding): boolean {
  return fix === undefined && correcting.includes(rule);
}

function levelReached(findings: readonly ReadabilityFinding[]): ReadabilityLevel {
  const lowest = findings.reduce((least, { level }) => Math.min(least, level), 4);
  return (lowest - 1) as ReadabilityLevel;
}
