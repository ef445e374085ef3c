import { dateOf, type Day } from "../calendar/day.ts";
import { cellAddress } from "../workbook/address.ts";
import { fieldNames } from "../schema/schema.ts";
import { dateReadingOf, shownText } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/**
 * The date of completion has the year that the text gives the same month: a slip of one year beside 令和8年3月に…を開始した.
 * Nothing is said where the text names the month of the completion too, or another month only.
 */
export const completedYearMismatch = defineRule({
  id: "completed-year-mismatch",
  group: "progress",
  severity: "warning",
  *check({ progress }) {
    for (const { cell: text, row, statements } of progress) {
      const cell = row.cells[fieldNames.completed];
      const completed = dateReadingOf(cell);
      if (!cell || !completed || cell.inherited || !isWithinMonth(completed)) continue;
      const told = statements
        .flatMap(({ dates }) => dates)
        .flatMap(({ text: date, interval, isInferred }) =>
          interval && !isInferred && isWithinMonth(interval) ? [{ date, apart: yearsApart(interval, completed) }] : [],
        );
      const slip = told.find(({ apart }) => apart === 1 || apart === -1);
      if (!slip || told.some(({ apart }) => apart === 0)) continue;
      yield { at: cell, value: shownText(cell), facts: { date: slip.date, textCell: cellAddress(text) } };
    }
  },
});

interface Interval {
  readonly start: Day;
  readonly end: Day;
}

function isWithinMonth({ start, end }: Interval): boolean {
  if (start === end) return true;
  const [first, last] = [dateOf(start), dateOf(end)];
  return first.month === last.month && first.year === last.year;
}

/** How many years two dates of the same month are apart; `undefined` where their months differ. */
function yearsApart(one: Interval, other: Interval): number | undefined {
  const [first, second] = [dateOf(one.start), dateOf(other.start)];
  return first.month === second.month ? first.year - second.year : undefined;
}
