import type { RuleId } from "../../src/core/index.ts";
import { qualityPart, type QualityPart } from "../quality/part.ts";
import { percent } from "./scores.ts";
import { textRules } from "./text-rules.ts";

/** How often a rule spoke, and how often it was right to. */
export interface RuleCount {
  readonly spoke: number;
  readonly rightly: number;
}

/** How often a rule spoke rightly on the labelled pairs, on the findings of real workbooks, and on both together. */
export interface CountsOfRule {
  readonly rule: RuleId;
  readonly pairs: RuleCount;
  readonly workbooks: RuleCount;
  readonly all: RuleCount;
}

/** The counts of every rule of progress texts. */
export function countsOfRules(
  onPairs: ReadonlyMap<RuleId, RuleCount>,
  onWorkbooks: ReadonlyMap<RuleId, RuleCount>,
): CountsOfRule[] {
  const none = { spoke: 0, rightly: 0 };
  return textRules.map((rule) => {
    const pairs = onPairs.get(rule) ?? none;
    const workbooks = onWorkbooks.get(rule) ?? none;
    const all = { spoke: pairs.spoke + workbooks.spoke, rightly: pairs.rightly + workbooks.rightly };
    return { rule, pairs, workbooks, all };
  });
}

/** The counts as lines of a table. */
export function rulesTable(rules: readonly CountsOfRule[]): string[] {
  const rows = rules.map(({ rule, pairs, workbooks, all }) => {
    return `  ${rule.padEnd(24)} ${shareOf(pairs)} ${shareOf(workbooks)} ${percent(all.rightly / all.spoke)}`;
  });
  return [`  ${"".padEnd(24)} ${"pairs".padStart(11)} ${"workbooks".padStart(11)} rightly`, ...rows];
}

/** The counts as a part of docs/quality.md, from which the rules' pages take them. */
export function rulePrecision(rules: readonly CountsOfRule[]): QualityPart {
  return qualityPart({
    title: "Rules of progress texts",
    command: "npm run accuracy -- --rules --record",
    about: [
      "How many findings of each rule a careful official would look at: on labelled texts of ministries beside a status,",
      "and on texts of real workbooks laid beside every status, each finding read by a person.",
    ],
    columns: ["rule", "spoke", "rightly"],
    rows: rules.map(({ rule, all }) => [rule, all.spoke, all.rightly]),
  });
}

function shareOf({ rightly, spoke }: RuleCount): string {
  return `${String(rightly)} of ${String(spoke)}`.padStart(11);
}
