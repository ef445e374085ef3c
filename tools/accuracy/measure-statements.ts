import { builtInSchema, parseIsoDate, StatementReader, states, type Day, type State } from "../../src/core/index.ts";
import { keywordState } from "./keyword-baseline.ts";
import type { StatementRecord } from "./records.ts";
import { classScore, macroF1, percent, scoreOf, setScore, type Score } from "./scores.ts";

/** What was read from a record, beside its labels. */
interface Reading {
  readonly record: StatementRecord;
  readonly state: State;
  readonly also: readonly State[];
  readonly dates: readonly string[];
  readonly actors: readonly string[];
  readonly words: string;
}

type Pair = readonly [said: State, labelled: State];

const { organizations } = builtInSchema("general");

/** Sheets and reports are made about the middle of a fiscal year; the report of 2007 carries its day. */
function reportingDate({ source }: StatementRecord): Day {
  return parseIsoDate(source.kind === "NISC2007" ? "2007-10-03" : `${String(source.year)}-10-01`) ?? NaN;
}

function readRecord(record: StatementRecord): Reading {
  const { statements } = new StatementReader({ reportingDate: reportingDate(record), organizations }).read(record.text);
  const main = statements.findLast((statement) => statement.main)?.main;
  const state = main?.state ?? "none";
  const all = statements.flatMap((statement) => [...statement.earlier, ...(statement.main ? [statement.main] : [])]);
  return {
    record,
    state,
    also: [...new Set(all.map((assertion) => assertion.state))].filter((one) => one !== state),
    dates: [...new Set(statements.flatMap(({ dates }) => dates.map(({ text }) => text)))],
    actors: [...new Set(statements.flatMap(({ actors }) => actors.map(({ text }) => text)))],
    words: main?.words ?? "",
  };
}

/** Measures the reading of sentences against their labels, beside a search for keywords, as lines of text. */
export function measureStatements(records: readonly StatementRecord[], showsMisses: boolean): string[] {
  const readings = records.map(readRecord);
  const pairsOf = (some: readonly Reading[]): Pair[] => some.map(({ state, record }) => [state, record.state]);
  const baseline = records.map(({ text, state }): Pair => [keywordState(text), state]);
  const hard = readings.filter(({ record }) => record.hard);
  const clear = readings.filter(({ record }) => !record.ambiguous);
  const clearStates = states.filter((state) => clear.filter(({ record }) => record.state === state).length > 1);
  return [
    `states of ${String(records.length)} sentences   precision  recall  F1   (keywords: F1)`,
    ...states.map((state) => {
      const keyword = percent(classScore(baseline, state).f1);
      return scoreLine(state, classScore(pairsOf(readings), state), `(${keyword})`);
    }),
    `  macro-F1 ${percent(macroF1(pairsOf(readings), states))}   (keywords: ${percent(macroF1(baseline, states))})`,
    `  macro-F1 of the ${String(hard.length)} hard ones ${percent(macroF1(pairsOf(hard), states))}   (keywords: ${percent(
      macroF1(
        hard.map(({ record }): Pair => [keywordState(record.text), record.state]),
        states,
      ),
    )})`,
    `  macro-F1 of the ${String(clear.length)} unambiguous ones, without states seen once, ${percent(macroF1(pairsOf(clear), clearStates))}`,
    scoreLine("negated", negationScore(readings)),
    scoreLine("also", setScore(readings.map(({ also, record }) => ({ said: also, labelled: record.also })))),
    scoreLine("dates", setScore(readings.map(({ dates, record }) => ({ said: dates, labelled: record.when })))),
    scoreLine("actors", setScore(readings.map(({ actors, record }) => ({ said: actors, labelled: record.actors })))),
    ...(showsMisses ? readings.filter(({ state, record }) => state !== record.state).map(missLine) : []),
  ];
}

function negationScore(readings: readonly Reading[]): Score {
  const undecided = readings.filter(({ state, record }) => state === "undecided" && record.state === "undecided");
  const negated = undecided.filter(({ record }) => record.negated).length;
  return scoreOf(negated, undecided.length, readings.filter(({ record }) => record.negated).length);
}

function scoreLine(name: string, { precision, recall, f1, count }: Score, rest = ""): string {
  const numbers = [precision, recall, f1].map(percent).join("      ");
  return `  ${name.padEnd(10)} ${String(count).padStart(4)}       ${numbers}   ${rest}`.trimEnd();
}

function missLine({ record, state, words }: Reading): string {
  const kind = `${record.hard ? " hard" : ""}${record.ambiguous ? " ambiguous" : ""}`;
  return `  ${record.id}${kind}: labelled ${record.state}, read ${state} by 「${words}」: …${record.text.slice(-missLength)}`;
}

const missLength = 70;
