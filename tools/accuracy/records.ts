import { readFile } from "node:fs/promises";
import type { LabelledText } from "../../src/core/index.ts";

/** A labelled sentence or bullet; the fields are those of the data set's README. */
export interface StatementRecord extends LabelledText {
  readonly source: LabelledText["source"] & { readonly ministry?: string };
}

/** A text beside a status that was ticked for it, in a fiscal year. */
export interface PairRecord {
  readonly id: string;
  readonly text: string;
  readonly status: "done" | "underway" | "to_start" | "unknown";
  readonly fy: number;
  readonly label: "contradiction" | "doubtful" | "fine";
  readonly trap: boolean;
  readonly ambiguous: boolean;
  /** The id of the record that has the same text. */
  readonly statement_id?: string;
}

/** Reads a file of labelled records, one JSON object a line. */
export async function readRecords(file: string): Promise<{ statements: StatementRecord[]; pairs: PairRecord[] }> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  const records = lines.map((line) => JSON.parse(line) as StatementRecord | PairRecord);
  return {
    statements: records.filter((record): record is StatementRecord => "state" in record),
    pairs: records.filter((record): record is PairRecord => "label" in record),
  };
}
