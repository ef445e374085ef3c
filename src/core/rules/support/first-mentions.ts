import type { Progress } from "../../statements/progress.ts";
import type { Count, NumberedEvent, StatedDate, Statement } from "../../statements/statement.ts";
import { foldText } from "../../text/normalize.ts";
import type { CellPosition } from "../../workbook/workbook.ts";

/** Where the texts first mention each numbered event and each named count, by what it is. */
export interface FirstMentions {
  readonly events: ReadonlyMap<string, { readonly date: StatedDate; readonly at: CellPosition }>;
  readonly counts: ReadonlyMap<string, { readonly count: Count; readonly at: CellPosition }>;
}

/** Collects the first mentions from one stretch of the texts after the other, in sheet order. */
export class MentionCollector implements FirstMentions {
  readonly events = new Map<string, { readonly date: StatedDate; readonly at: CellPosition }>();
  readonly counts = new Map<string, { readonly count: Count; readonly at: CellPosition }>();

  add(progress: readonly Progress[]): void {
    for (const { cell, statements } of progress)
      for (const statement of statements) this.#addStatement(statement, cell);
  }

  #addStatement(statement: Statement, at: CellPosition): void {
    for (const event of statement.events) {
      const key = eventKey(event);
      if (event.date && !this.events.has(key)) this.events.set(key, { date: event.date, at });
    }
    for (const count of statement.counts) {
      const key = countKey(statement, count);
      if (key !== undefined && !this.counts.has(key)) this.counts.set(key, { count, at });
    }
  }
}

/** What tells a numbered event from all others: 第13回 and its name. */
export function eventKey({ number, name }: NumberedEvent): string {
  return `${String(number)} ${foldText(name)}`;
}

/** A name has so many characters, or stands in quotes; 調査を3回 and 調査を5回 may be two surveys. */
const shortestName = 8;

/**
 * What tells a counted thing from all others: its name, its unit and the dates before it in its sentence, each of which
 * may be the day it was counted on. Nothing where it has no name of its own.
 */
export function countKey({ dates }: Statement, { of, unit, from }: Count): string | undefined {
  const isNamed = of.startsWith("「") || of.startsWith("『") || of.length >= shortestName;
  if (!isNamed) return undefined;
  const before = dates.filter((date) => date.from < from).map(({ text }) => foldText(text));
  return [foldText(of), unit, ...before].join(" ");
}
