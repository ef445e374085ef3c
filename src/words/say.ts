import type {
  ChangeCode,
  CleaningChange,
  FindingOf,
  Notice,
  NoticeCode,
  PointCode,
  PointFacts,
  Problem,
  ProblemCode,
  ReadabilityCheck,
  ReadabilityFinding,
  RuleId,
  Schema,
  Seal,
  SealOutcome,
  SendFindingOf,
  SendRuleId,
} from "../core/index.ts";
import type { Catalogue } from "./catalogue.ts";
import type { ProblemWords } from "./problem-words.ts";
import type { Wording } from "./sentence.ts";

/** The languages the product speaks; the first is the one it speaks unless asked otherwise. */
export const languages = ["ja", "en"] as const;
export type Language = (typeof languages)[number];

/** What is said of a finding, without the cell it stands in; also that a decision about it has lapsed. */
export function sayFinding<Id extends RuleId>(
  finding: FindingOf<Id>,
  { rules, findingsSheet, betweenSentences }: Catalogue,
): Wording {
  const wording = rules[finding.rule].say(finding);
  if (!finding.lapsed) return wording;
  return { ...wording, hint: [wording.hint, findingsSheet.lapsed(finding.lapsed)].join(betweenSentences) };
}

/** Which rules a schema takes otherwise than the product does; nothing where it takes none so. */
export function sayRuleSettings(
  { rules: settings }: Pick<Schema, "rules">,
  { rules, commandLine }: Catalogue,
): string[] {
  const titles = new Map<string, { readonly title: string }>(Object.entries(rules));
  const said = settings.map((setting) => ({ ...setting, title: titles.get(setting.rule)?.title ?? setting.rule }));
  return said.length > 0 ? [commandLine.ruleSettings({ settings: said })] : [];
}

/** What is said of a finding of the send check, without the place it stands in. */
export function saySendFinding<Id extends SendRuleId>(finding: SendFindingOf<Id>, { sending }: Catalogue): Wording {
  return sending.rules[finding.rule].say(finding);
}

/** What is said of how a workbook keeps the official rules: the level, what is missing for the next, and each rule. */
export function sayReadability({ level, levelBesides, findings }: ReadabilityCheck, catalogue: Catalogue): string[] {
  const { readability: words } = catalogue.sending;
  const next = level + 1;
  const missing = findings.filter((finding) => finding.level === next).map(({ number }) => number);
  const rest = findings.filter(({ isRest, level: of }) => isRest && of <= levelBesides).map(({ number }) => number);
  return [
    words.level({ level, besides: levelBesides, rest }),
    ...(missing.length > 0 ? [words.missing({ level: next, numbers: missing })] : []),
    words.notJudged,
  ];
}

/** What is said of an official rule that is not kept: by number and name, where, and what to do. */
export function sayReadabilityFinding(
  { number, hits, ordinary }: ReadabilityFinding,
  { sending, rules }: Catalogue,
): { readonly title: string; readonly places: readonly string[]; readonly hint: string } {
  const { readability: words } = sending;
  const { title, hint } = words.rules[number];
  const places = [
    ...ordinary.map(({ rule, count }) => words.ordinary({ title: rules[rule].title, count })),
    ...hits.map(words.hit),
  ];
  return { title: `${number} ${title}`, places, hint };
}

/** What is said of a seal, in a line. */
export function saySeal(seal: Seal, short: string, { sending }: Catalogue): string {
  return sending.seal.line({ seal, short, verdict: sending.verdicts[seal.verdict] });
}

/** What is said of how a workbook stands to its seal: what the seal says, what has changed, and what to do. */
export function saySealOutcome(outcome: SealOutcome, short: string, catalogue: Catalogue): string[] {
  const { seal: words } = catalogue.sending;
  const advice = words.advice[outcome.state];
  if (!("seal" in outcome)) return [advice];
  const line = saySeal(outcome.seal, short, catalogue);
  if (outcome.state === "unchanged") return [line, advice];
  const { rows, missing } = outcome.changes;
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  const changed = sheets.map((sheet) =>
    words.changedRows({ sheet, rows: rows.flatMap((one) => (one.sheet === sheet ? [one.row + 1] : [])) }),
  );
  const gone = missing > rows.length ? [words.missing(missing - rows.length)] : [];
  return [line, ...(changed.length + gone.length === 0 ? [words.otherwise] : [...changed, ...gone]), advice];
}

/** What is said of a change that a clean copy makes. */
export function sayChange<Code extends ChangeCode>(
  { code, facts }: CleaningChange<Code>,
  { sending }: Catalogue,
): string {
  return sending.changes[code](facts);
}

/** What is said when the product cannot go on: what happened, what is as it was, what to do. */
export function sayProblem<Code extends ProblemCode>(
  { code, facts, file }: Problem<Code>,
  { problemSentences, fileName }: Catalogue,
): ProblemWords {
  return problemSentences[code](facts, fileName(file));
}

/** The same on a command line: one sentence on what happened, one on what to do, and the lines that belong to it. */
export function problemText(problem: Problem, catalogue: Catalogue): string {
  const { happened, action, commandLineAction = action, details = [] } = sayProblem(problem, catalogue);
  return [
    [happened, commandLineAction].join(catalogue.betweenSentences),
    ...details.map((detail) => `  ${detail}`),
  ].join("\n");
}

/** What is said of something to clear up in a collection. */
export function sayPoint<Code extends PointCode>(
  { code, facts }: { readonly code: Code; readonly facts: PointFacts[Code] },
  { collecting }: Catalogue,
): Wording {
  return collecting.points[code].say(facts);
}

/** What is said of something that a host did otherwise than planned. */
export function sayNotice<Code extends NoticeCode>({ code, facts }: Notice<Code>, { pane }: Catalogue): string {
  return pane.notices[code](facts);
}
