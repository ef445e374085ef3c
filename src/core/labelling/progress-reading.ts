import type { Finding } from "../check.ts";
import type { WorkbookCheck } from "../check-workbook.ts";
import { measuresByRow } from "../reading/measure-rows.ts";
import { shownText } from "../rules/support/cells.ts";
import { fieldNames } from "../schema/schema.ts";
import { readProgress, type Progress } from "../statements/progress.ts";
import type { State } from "../statements/statement.ts";
import { restsOnReading } from "./reading-rules.ts";

/** What a progress text was read as, for a person who looks at the reading itself. */
export interface ProgressReading {
  readonly text: string;
  /** That of the last main assertion; `none` where the text was taken to claim nothing. */
  readonly state: State;
  /** The words that decided; empty where the state is `none`. */
  readonly words: string;
  /** The states of what the text asserts besides, each once. */
  readonly also: readonly State[];
  /** The fiscal year of the report. */
  readonly fiscalYear: number;
}

/** What the text of a finding was read as; `undefined` for a finding that does not rest on the reading of a text. */
export function progressReading(
  finding: Finding,
  { tables, schema, period }: Pick<WorkbookCheck, "tables" | "schema" | "period">,
): ProgressReading | undefined {
  if (!restsOnReading(finding)) return undefined;
  for (const table of tables) {
    const found = table.sheet === finding.sheet ? measuresByRow(table).get(finding.row) : undefined;
    if (!found) continue;
    const measures = [{ ...found.measure, rows: [found.row] as const }];
    for (const field of [fieldNames.progress, fieldNames.next, fieldNames.reason] as const) {
      const progress = readProgress({ measures }, schema, period.reportingDate, undefined, field);
      const read = progress.find(({ cell }) => cell.row === finding.row && cell.column === finding.column);
      if (read) return readingOf(read, period.fiscalYear);
    }
  }
  return undefined;
}

function readingOf({ cell, last, assertions }: Progress, fiscalYear: number): ProgressReading {
  const state = last?.state ?? "none";
  const also = new Set<State>(assertions.map((assertion) => assertion.state));
  also.delete(state);
  return { text: shownText(cell), state, words: last?.words ?? "", also: [...also], fiscalYear };
}
