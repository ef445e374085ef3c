import type { RuleId, Severity } from "../../src/core/index.ts";
import { judgeText } from "./judge-text.ts";
import type { PairRecord } from "./records.ts";
import { percent } from "./scores.ts";

const statusCodes = { done: "done", underway: "on-track", to_start: "to-start", unknown: "unknown" } as const;

interface Judged {
  readonly pair: PairRecord;
  readonly severity: Severity | "silent";
  readonly rules: readonly RuleId[];
}

/** Checks a pair, as the product would. */
function judge(pair: PairRecord): Judged {
  const findings = judgeText(pair.text, statusCodes[pair.status], pair.fy);
  const isError = findings.some(({ severity }) => severity === "error");
  const severity = isError ? "error" : findings.length > 0 ? "warning" : "silent";
  return { pair, severity, rules: findings.map(({ rule }) => rule) };
}

/** Measures the findings on texts beside statuses against their labels, as lines of text. */
export function measurePairs(pairs: readonly PairRecord[], showsMisses: boolean): string[] {
  const judged = pairs.map(judge);
  const count = (accepts: (one: Judged) => boolean): number => judged.filter(accepts).length;
  const isContradiction = ({ pair }: Judged): boolean => pair.label === "contradiction";
  const errors = count(({ severity }) => severity === "error");
  const trueErrors = count((one) => one.severity === "error" && isContradiction(one));
  const contradictions = count(isContradiction);
  const told = count((one) => isContradiction(one) && one.severity !== "silent");
  const wrong = count(({ pair }) => pair.label !== "fine");
  const found = count(({ pair, severity }) => pair.label !== "fine" && severity !== "silent");
  const fine = count(({ pair }) => pair.label === "fine");
  const falseAlarms = count(({ pair, severity }) => pair.label === "fine" && severity !== "silent");
  const misses = judged.filter(isMiss);
  return [
    `${String(pairs.length)} texts beside a status`,
    share("errors that are contradictions (precision)", trueErrors, errors),
    share("contradictions that are errors (recall)", trueErrors, contradictions),
    share("contradictions found, error or warning", told, contradictions),
    share("contradictory or doubtful ones found", found, wrong),
    share("fine ones with an error or a warning", falseAlarms, fine),
    ...(showsMisses ? misses.map(missLine) : []),
  ];
}

/** A fine pair that was spoken of, one that is not and was passed over, or an error that is none. */
function isMiss({ pair, severity }: Judged): boolean {
  if (severity === "error") return pair.label !== "contradiction";
  return (pair.label === "fine") !== (severity === "silent");
}

/** How often each rule spoke of a text that is not fine beside its status, and how often it spoke. */
export function countByRule(pairs: readonly PairRecord[]): Map<RuleId, { spoke: number; rightly: number }> {
  const counts = new Map<RuleId, { spoke: number; rightly: number }>();
  for (const { pair, rules } of pairs.map(judge)) {
    for (const rule of rules) {
      const { spoke, rightly } = counts.get(rule) ?? { spoke: 0, rightly: 0 };
      counts.set(rule, { spoke: spoke + 1, rightly: rightly + (pair.label === "fine" ? 0 : 1) });
    }
  }
  return counts;
}

function share(name: string, part: number, whole: number): string {
  return `  ${name.padEnd(45)} ${percent(part / whole)}  ${String(part)} of ${String(whole)}`;
}

function missLine({ pair, severity, rules }: Judged): string {
  return `  ${pair.id}: ${pair.status} is ${pair.label}, found ${severity} (${rules.join(", ")}): …${pair.text.slice(-missLength)}`;
}

const missLength = 70;
