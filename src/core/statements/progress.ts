import type { Day } from "../calendar/day.ts";
import { isPlaceholder } from "../reading/placeholder.ts";
import type { Cell, Measure, MeasureRow, Table } from "../reading/table.ts";
import type { Organization } from "../schema/organization.ts";
import { fieldNames, type Schema } from "../schema/schema.ts";
import { isEnglish, readEnglish } from "./english/read-english.ts";
import { StatementReader, type TextReading } from "./read-statements.ts";
import type { Assertion, Outcome, State, Statement } from "./statement.ts";

/** A progress text of the table and what it says. */
export interface Progress {
  readonly cell: Cell;
  readonly row: MeasureRow;
  readonly measure: Measure;
  readonly statements: readonly Statement[];
  /** All that the text asserts, in order. */
  readonly assertions: readonly Assertion[];
  /** The last main assertion of the text; `undefined` when it claims nothing of the work. */
  readonly last: Assertion | undefined;
  /** `asserts` when any sentence does, `claims-nothing` when all say so in so many words; else it could not be read. */
  readonly outcome: Outcome;
  /** The listed organizations that the text names, whether they act or not. */
  readonly mentions: readonly Organization[];
}

/** Texts without any of these are not Japanese; the grammar would take every one of them for one that says nothing. */
const japanese = /[ぁ-んァ-ヶ一-龥]/u;

/**
 * Reads the progress texts in Japanese and English that stand for themselves, in sheet order. A text that stands in
 * many rows is read once. A placeholder such as （調整中） says nothing; `placeholder-text` speaks of it. A reader that was
 * made for the same schema and date serves again. `field` is `next` or `reason` for the texts on what
 * is to come.
 */
export function readProgress(
  { measures }: Pick<Table, "measures">,
  schema: Schema,
  reportingDate: Day,
  reader = new StatementReader({ reportingDate, organizations: schema.organizations }),
  field: typeof fieldNames.progress | typeof fieldNames.next | typeof fieldNames.reason = fieldNames.progress,
): Progress[] {
  const known = new Map<string, Omit<Progress, "cell" | "row" | "measure">>();
  const progress: Progress[] = [];
  for (const measure of measures) {
    for (const row of measure.rows) {
      const cell = row.cells[field];
      if (!cell || cell.inherited || cell.reading.kind !== "text") continue;
      const { text } = cell.reading;
      const isJapanese = japanese.test(text);
      if (isPlaceholder(text) || (!isJapanese && !isEnglish(text))) continue;
      const said = known.get(text) ?? whatIsSaid(isJapanese ? reader.read(text) : readEnglish(text));
      // In English only what is read for certain speaks; what is not read is none of the texts that could not be read.
      if (!isJapanese && said.outcome !== "asserts") continue;
      known.set(text, said);
      progress.push({ cell, row, measure, ...said });
    }
  }
  return progress;
}

/** Whether a text asserts a state anywhere. */
export function asserts({ assertions }: Pick<Progress, "assertions">, state: State): boolean {
  return assertions.some((assertion) => assertion.state === state);
}

function whatIsSaid({ statements, mentions }: TextReading): Omit<Progress, "cell" | "row" | "measure"> {
  const assertions = statements.flatMap(({ earlier, main }) => (main ? [...earlier, main] : earlier));
  const last = statements.findLast(({ main }) => main)?.main;
  return { statements, assertions, last, outcome: outcomeOf(statements, assertions), mentions };
}

function outcomeOf(statements: readonly Statement[], assertions: readonly Assertion[]): Outcome {
  if (assertions.length > 0) return "asserts";
  const isExplicit = statements.length > 0 && statements.every(({ outcome }) => outcome === "claims-nothing");
  return isExplicit ? "claims-nothing" : "unread";
}
