import { foldText } from "../reading/normalize.ts";
import type { Cell } from "../reading/table.ts";
import type { Progress } from "../statements/progress.ts";
import type { NumberedEvent, StatedDate } from "../statements/statement.ts";
import { cellAddress } from "../workbook/address.ts";
import { shownText } from "./cells.ts";
import { defineRule } from "./rule.ts";

interface DatedEvent {
  readonly event: NumberedEvent;
  readonly date: StatedDate;
  readonly cell: Cell;
}

/** A numbered event took place once: 第13回会議 has one date, whichever row tells of it. The first one told is taken. */
export const eventDateConflict = defineRule({
  id: "event-date-conflict",
  severity: "error",
  *check({ progress, firstMentions }) {
    for (const { event, date, cell } of datedEvents(progress)) {
      const key = `${String(event.number)} ${foldText(event.name)}`;
      const before = firstMentions.events.get(key);
      if (!before) firstMentions.events.set(key, { date, at: cell });
      else if (areApart(before.date, date)) {
        const facts = {
          event: event.text,
          date: date.text,
          otherDate: before.date.text,
          otherCell: cellAddress(before.at),
        };
        yield { at: cell, value: shownText(cell), facts };
      }
    }
  },
});

function* datedEvents(progress: readonly Progress[]): Generator<DatedEvent> {
  for (const { cell, statements } of progress) {
    for (const { events } of statements) {
      for (const event of events) if (event.date) yield { event, date: event.date, cell };
    }
  }
}

function areApart({ interval: one }: StatedDate, { interval: other }: StatedDate): boolean {
  return one !== undefined && other !== undefined && (one.end < other.start || other.end < one.start);
}
