import { readFileSync } from "node:fs";
import type { RuleId } from "../../src/core/index.ts";
import type { QualityPart } from "../quality/part.ts";

/** How many findings of a rule on real texts were worth a look, as last recorded. */
export interface RulePrecision {
  readonly spoke: number;
  readonly rightly: number;
  /** The day, as ISO 8601 tells it. */
  readonly measuredOn: string;
}

const { rows, measuredOn } = JSON.parse(readFileSync("docs/quality/rule-precision.json", "utf8")) as QualityPart;

const counts = new Map(
  rows.map(([rule, spoke, rightly]) => [rule, { spoke: Number(spoke), rightly: Number(rightly), measuredOn }]),
);

/** What was recorded of a rule; `undefined` for one that reads no progress texts. */
export function precisionOf(rule: RuleId): RulePrecision | undefined {
  return counts.get(rule);
}

/** So few findings give no share in per cent. */
const fewest = 20;

/** The share of the findings that were right, in per cent; none where they are too few for one. */
export function percentOf({ spoke, rightly }: RulePrecision): string[] {
  return spoke < fewest ? [] : [String(Math.round((rightly / spoke) * 100))];
}
