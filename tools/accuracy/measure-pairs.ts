import {
  builtInSchema,
  checkTable,
  parseIsoDate,
  readTable,
  reportingPeriod,
  type RuleId,
  type Schema,
  type Severity,
  type Sheet,
} from "../../src/core/index.ts";
import type { PairRecord } from "./records.ts";
import { percent } from "./scores.ts";

/** The rules that say whether a text goes with the status beside it in that year. */
const ruleIds: readonly RuleId[] = [
  "done-but-planned",
  "done-but-not-done",
  "done-but-unfinished",
  "done-but-continuing",
  "planned-but-done",
  "planned-but-underway",
  "underway-but-done",
  "underway-but-undecided",
  "undecided-but-done",
  "undecided-but-planned",
  "progress-without-claim",
  "done-date-in-future",
  "plan-date-passed",
  "date-beyond-period",
];
const statusCodes = { done: "done", underway: "on-track", to_start: "to-start", unknown: "unknown" } as const;
const plan = builtInSchema("secure-japan-2007");

interface Judged {
  readonly pair: PairRecord;
  readonly severity: Severity | "silent";
  readonly rules: readonly RuleId[];
}

/** Checks a sheet of one row, as the product would. */
function judge(pair: PairRecord): Judged {
  const reportingDate = parseIsoDate(`${String(pair.fy)}-10-01`);
  const schema: Schema = { ...plan, period: { fiscalYear: pair.fy, half: 1, reportingDate } };
  const status = plan.statuses.find(({ code }) => code === statusCodes[pair.status])?.label ?? "";
  const period = reportingPeriod(schema, undefined, 0);
  const table = readTable(sheetOf(pair.text, status), schema, {
    dateSystem: 1900,
    reportingDate: period.reportingDate,
  });
  if (!table.found) throw new Error("The sheet of a pair was not read");
  const findings = checkTable({ table: table.table, schema, period, overviews: [] }).filter(({ rule }) =>
    ruleIds.includes(rule),
  );
  const isError = findings.some(({ severity }) => severity === "error");
  const severity = isError ? "error" : findings.length > 0 ? "warning" : "silent";
  return { pair, severity, rules: findings.map(({ rule }) => rule) };
}

function sheetOf(text: string, status: string): Sheet {
  return {
    name: "施策",
    visibility: "visible",
    rows: [
      { row: 0, values: ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "理由"] },
      { row: 1, values: ["1", "施策", "内閣官房", status, text, "記入済み"] },
    ],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    guardedCells: new Map(),
    ownKind: undefined,
  };
}

/** Measures the findings on texts beside statuses against their labels, as lines of text. */
export function measurePairs(pairs: readonly PairRecord[], showsMisses: boolean): string[] {
  const judged = pairs.map(judge);
  const count = (accepts: (one: Judged) => boolean): number => judged.filter(accepts).length;
  const errors = count(({ severity }) => severity === "error");
  const trueErrors = count(({ severity, pair }) => severity === "error" && pair.label === "contradiction");
  const contradictions = count(({ pair }) => pair.label === "contradiction");
  const wrong = count(({ pair }) => pair.label !== "fine");
  const found = count(({ pair, severity }) => pair.label !== "fine" && severity !== "silent");
  const fine = count(({ pair }) => pair.label === "fine");
  const falseAlarms = count(({ pair, severity }) => pair.label === "fine" && severity !== "silent");
  const misses = judged.filter(({ pair, severity }) => (pair.label === "fine") !== (severity === "silent"));
  return [
    `${String(pairs.length)} texts beside a status`,
    `  errors that are contradictions (precision)    ${percent(trueErrors / errors)}  ${String(trueErrors)} of ${String(errors)}`,
    `  contradictions that are errors (recall)       ${percent(trueErrors / contradictions)}  ${String(trueErrors)} of ${String(contradictions)}`,
    `  contradictory or doubtful ones found          ${percent(found / wrong)}  ${String(found)} of ${String(wrong)}`,
    `  fine ones with an error or a warning          ${percent(falseAlarms / fine)}  ${String(falseAlarms)} of ${String(fine)}`,
    ...(showsMisses ? misses.map(missLine) : []),
  ];
}

function missLine({ pair, severity, rules }: Judged): string {
  return `  ${pair.id}: ${pair.status} is ${pair.label}, found ${severity} (${rules.join(", ")}): …${pair.text.slice(-missLength)}`;
}

const missLength = 70;
