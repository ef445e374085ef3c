import { foldText } from "../reading/normalize.ts";
import type { Progress } from "../statements/progress.ts";
import type { NumberedEvent, StatedDate } from "../statements/statement.ts";
import { cellAddress } from "../workbook/address.ts";
import { shownText } from "./cells.ts";
import { defineRule } from "./rule.ts";

interface Told {
  readonly event: NumberedEvent;
  readonly date: StatedDate;
  readonly progress: Progress;
}

/** A numbered event took place once: 第13回会議 has one date, whichever row tells of it. The first one told is taken. */
export const eventDateConflict = defineRule({
  id: "event-date-conflict",
  severity: "error",
  *check({ progress }) {
    const first = new Map<string, Told>();
    for (const told of toldEvents(progress)) {
      const { event, date } = told;
      const key = `${String(event.number)} ${foldText(event.name)}`;
      const before = first.get(key);
      if (!before) first.set(key, told);
      else if (areApart(before.date, date)) {
        const { cell } = told.progress;
        const facts = {
          event: event.text,
          date: date.text,
          otherDate: before.date.text,
          otherCell: cellAddress(before.progress.cell),
        };
        yield { at: cell, value: shownText(cell), facts };
      }
    }
  },
});

function* toldEvents(progress: readonly Progress[]): Generator<Told> {
  for (const one of progress) {
    for (const event of one.statements.flatMap(({ events }) => events)) {
      if (event.date) yield { event, date: event.date, progress: one };
    }
  }
}

function areApart({ interval: one }: StatedDate, { interval: other }: StatedDate): boolean {
  return one !== undefined && other !== undefined && (one.end < other.start || other.end < one.start);
}
