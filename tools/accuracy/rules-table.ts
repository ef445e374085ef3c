import type { RuleId } from "../../src/core/index.ts";
import { percent } from "./scores.ts";
import { textRules } from "./text-rules.ts";

/** How often a rule spoke, and how often it was right to. */
export interface RuleCount {
  readonly spoke: number;
  readonly rightly: number;
}

/** How often each rule of progress texts spoke rightly: on pairs, on real workbooks, and on both together. */
export function rulesTable(
  onPairs: ReadonlyMap<RuleId, RuleCount>,
  onWorkbooks: ReadonlyMap<RuleId, RuleCount>,
): string[] {
  const none = { spoke: 0, rightly: 0 };
  const rows = textRules.map((rule) => {
    const pairs = onPairs.get(rule) ?? none;
    const workbooks = onWorkbooks.get(rule) ?? none;
    const rightly = pairs.rightly + workbooks.rightly;
    const spoke = pairs.spoke + workbooks.spoke;
    return `  ${rule.padEnd(24)} ${shareOf(pairs)} ${shareOf(workbooks)} ${percent(rightly / spoke)}`;
  });
  return [`  ${"".padEnd(24)} ${"pairs".padStart(11)} ${"workbooks".padStart(11)} rightly`, ...rows];
}

function shareOf({ rightly, spoke }: RuleCount): string {
  return `${String(rightly)} of ${String(spoke)}`.padStart(11);
}
