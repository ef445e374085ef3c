import { dayOf } from "../calendar/day.ts";
import { once } from "../text/once.ts";
import { defineRule } from "./rule.ts";

/** A month, and a day of it where one is named; 18か月 and 3月間 are lengths of time. */
const monthAndDay =
  /(?<![0-9０-９.,/第約計])[0-9０-９]{1,2}月(?!間|分|額|次|例)(?:[ \u3000]?[0-9０-９]{1,2}日(?!間))?/gu;
/** The 29th of February is left alone: the year is not always said. */
const leapYear = 2004;

/**
 * A date within a text is one that there is: no 6月31日, no 13月. What a date column holds is the business of
 * `date-impossible`.
 */
export const dateImpossibleInText = defineRule({
  id: "date-impossible-in-text",
  group: "dates",
  severity: "error",
  characters: ["月"],
  *check({ candidates }) {
    const isThere = once(isDate);
    for (const cell of candidates) {
      const { text } = cell.reading;
      const dates = (text.match(monthAndDay) ?? []).filter((written) => !isThere(written));
      if (dates.length > 0) yield { at: cell, value: text, facts: { dates } };
    }
  },
});

/** Whether the calendar has a month and day, whose digits are of either width. */
function isDate(written: string): boolean {
  const [month, day = 1] = Array.from(written.normalize("NFKC").matchAll(/\d+/gu), ([digits]) => Number(digits));
  return dayOf({ year: leapYear, month: Number(month), day }) !== undefined;
}
