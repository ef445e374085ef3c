import type { StatedDate } from "../statements/statement.ts";
import { cellAddress } from "../workbook/address.ts";
import { shownText } from "./support/cells.ts";
import { defineRule } from "./rule.ts";
import { eventKey } from "./support/first-mentions.ts";

/** A numbered event took place once: 第13回会議 has one date, whichever row tells of it. The first one told is taken. */
export const eventDateConflict = defineRule({
  id: "event-date-conflict",
  group: "progress",
  severity: "error",
  isDoubt: true,
  *check({ progress, firstMentions }) {
    for (const { cell, statements } of progress) {
      for (const event of statements.flatMap(({ events }) => events)) {
        const first = firstMentions.events.get(eventKey(event));
        if (!first || !event.date || !areApart(first.date, event.date)) continue;
        const facts = {
          event: event.text,
          date: event.date.text,
          otherDate: first.date.text,
          otherCell: cellAddress(first.at),
        };
        yield { at: cell, value: shownText(cell), facts };
      }
    }
  },
});

function areApart({ interval: one }: StatedDate, { interval: other }: StatedDate): boolean {
  return one !== undefined && other !== undefined && (one.end < other.start || other.end < one.start);
}
