import { shortFingerprint } from "../confirmation/fingerprint.ts";
import type { RuleId } from "../rules/index.ts";
import type { State } from "../statements/statement.ts";
import type { ProgressReading } from "./progress-reading.ts";

/** A text of which a person says what it was to be read as. */
export interface LabelledReading {
  readonly reading: ProgressReading;
  /** What it says, as the person reads it. */
  readonly state: State;
  /** The rule whose finding led to it. */
  readonly rule: RuleId;
}

/** A text and what it says, as a line of the format in which the reading is measured (`npm run accuracy -- FILE`). */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly state: State;
  readonly also: readonly State[];
  readonly when: readonly string[];
  readonly actors: readonly string[];
  readonly hard: boolean;
  readonly ambiguous: boolean;
  readonly negated: boolean;
  /** `year` is the fiscal year of the report. */
  readonly source: { readonly kind: string; readonly year: number };
}

/**
 * A text that somebody has labelled: only with its `state`; the lists are empty, since nobody was asked. `read` keeps
 * what the text was taken for, and by which words.
 */
interface LabelledRecord extends LabelledText {
  readonly read: Pick<ProgressReading, "state" | "words" | "also">;
  readonly rule: RuleId;
}

/** The record of a text that somebody has labelled; the same text has the same id. */
function labelledRecord({ reading, state, rule }: LabelledReading): LabelledRecord {
  const { text, words, also, fiscalYear } = reading;
  return {
    id: `cell-${shortFingerprint(text)}`,
    text,
    state,
    also: [],
    when: [],
    actors: [],
    hard: false,
    ambiguous: false,
    negated: false,
    read: { state: reading.state, words, also },
    rule,
    source: { kind: "workbook", year: fiscalYear },
  };
}

/** A file of records, one JSON object a line. */
export function labelledFile(readings: readonly LabelledReading[]): string {
  return readings.map((one) => `${JSON.stringify(labelledRecord(one))}\n`).join("");
}
