import type { RuleId } from "../../rules/index.ts";

/** An official rule that touches the rows and sheets of a workbook. */
export interface OfficialRule {
  readonly level: 1 | 2 | 3;
  /** Rules of the check whose findings are those of the official rule. */
  readonly ordinary: readonly RuleId[];
  /** Whether only a person can do something about it, and often nobody: what the plan itself wants to be so. */
  readonly isRest: boolean;
}

/**
 * 行政データにおける機械可読性に関するルール (2026-03-31) as far as it touches a workbook, by the official numbers. L1-11 (no
 * meaning by colour alone) is not here: no program can tell what a colour was meant to say.
 */
export const officialRules = {
  "L1-02": rule(1),
  "L1-03": rule(1, ["row-blank-inside"]),
  "L1-04": { ...rule(1), isRest: true },
  "L1-05": rule(1),
  "L1-06": rule(1, ["space-padding"]),
  "L1-07": { ...rule(1), isRest: true },
  "L1-08": { ...rule(1, ["platform-character"]), isRest: true },
  "L1-10": rule(1),
  "L1-12": rule(1, ["cell-merged"]),
  "L1-13": rule(1),
  "L2-01": rule(2, ["number-as-text", "number-unreadable"]),
  "L2-02": rule(2, ["ditto-mark"]),
  "L2-03": rule(2, ["column-duplicated"]),
  "L2-04": rule(2, ["status-variant", "organization-variant"]),
  "L2-05": rule(2),
  "L2-06": rule(2),
  "L3-01": rule(3),
  "L3-04": rule(3),
  "L3-05": rule(3),
  "L3-09": rule(3),
} satisfies Record<string, OfficialRule>;

export type OfficialNumber = keyof typeof officialRules;

/** All official numbers, in their order. */
export const officialNumbers = Object.keys(officialRules) as readonly OfficialNumber[];

function rule(level: OfficialRule["level"], ordinary: readonly RuleId[] = []): OfficialRule {
  return { level, ordinary, isRest: false };
}
