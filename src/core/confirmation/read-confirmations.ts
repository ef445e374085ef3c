import type { Confirmation, Decision } from "../finding.ts";
import { decisions } from "../finding.ts";
import { foldText } from "../text/normalize.ts";
import { valueText } from "../workbook/grid.ts";
import type { Sheet, SheetRow, Workbook } from "../workbook/workbook.ts";
import { markText, readMark, type FindingMark } from "./finding-marks.ts";

/** The words of the findings sheet in every language, by which its columns and what stands in them are known. */
export interface ConfirmationWords {
  readonly headers: { readonly [Column in keyof ConfirmationColumns]: readonly string[] };
  readonly decisions: { readonly [One in Decision]: readonly string[] };
}

/** The columns of the findings sheet that a person fills in, and that of the marks. */
export interface ConfirmationColumns {
  readonly decision: number;
  readonly reason: number;
  readonly mark: number;
}

/** A line of the findings sheet: a finding of the last check, and what a person decided about it, if anything. */
export interface NotedFinding {
  readonly mark: FindingMark;
  readonly row: number;
  readonly confirmation: Confirmation | undefined;
  /** What stands in the two columns that people fill in. */
  readonly written: { readonly decision: string; readonly reason: string };
}

/** What the findings sheet of the last check holds. */
export interface FindingsNotes {
  readonly sheet: string;
  readonly columns: ConfirmationColumns;
  readonly findings: readonly NotedFinding[];
}

/**
 * Reads what persons decided on the findings sheet of the last check. They may have sorted its rows, moved its columns
 * or added some; `undefined` when there is no such sheet or one of the columns is gone.
 */
export function readConfirmations({ sheets }: Workbook, words: ConfirmationWords): FindingsNotes | undefined {
  const sheet = sheets.find(({ ownKind }) => ownKind === "findings");
  const columns = sheet && columnsOf(sheet, words);
  if (!columns) return undefined;
  return { sheet: sheet.name, columns, findings: sheet.rows.flatMap((row) => notedIn(row, columns, words) ?? []) };
}

function columnsOf({ rows: [header] }: Sheet, { headers }: ConfirmationWords): ConfirmationColumns | undefined {
  const texts = Array.from(header?.values ?? [], (value) => foldText(valueText(value ?? null)));
  const columnOf = (names: readonly string[]): number => {
    const wanted = names.map(foldText);
    return texts.findIndex((text) => wanted.includes(text));
  };
  const columns = {
    decision: columnOf(headers.decision),
    reason: columnOf(headers.reason),
    mark: columnOf(headers.mark),
  };
  return Object.values(columns).includes(-1) ? undefined : columns;
}

function notedIn(
  { row, values }: SheetRow,
  columns: ConfirmationColumns,
  words: ConfirmationWords,
): NotedFinding | undefined {
  const mark = readMark(valueText(values[columns.mark] ?? null));
  if (!mark) return undefined;
  const written = {
    decision: valueText(values[columns.decision] ?? null),
    reason: valueText(values[columns.reason] ?? null),
  };
  const folded = foldText(written.decision);
  const decision = decisions.find((one) => words.decisions[one].some((text) => foldText(text) === folded));
  return { mark, row, written, confirmation: decision && { decision, reason: written.reason.trim() } };
}

/** The line of the findings sheet for just this finding, if it has one. */
export function notedFinding({ findings }: FindingsNotes, mark: FindingMark): NotedFinding | undefined {
  return findings.find((one) => markText(one.mark) === markText(mark));
}
