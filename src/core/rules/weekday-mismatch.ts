import { isoDate, type Day } from "../calendar/day.ts";
import { readDate } from "../date/read-date.ts";
import { defineRule } from "./rule.ts";

const weekdays = "日月火水木金土";
/** 1 January 1970, day 0, was a Thursday. */
const weekdayOfDayZero = 4;
const datedWeekday =
  /((?:昭和|平成|令和|[SHRＳＨＲ])?(?:[0-9０-９]{1,4}|元)[年./．／][0-9０-９]{1,2}[月./．／][0-9０-９]{1,2}日?)[ \u3000]?[(（]([月火水木金土日])(?:曜日?)?[)）]/gu;

/** The weekday beside a date is that of the day: 令和7年10月7日 is a Tuesday. Dates without a year are left alone. */
export const weekdayMismatch = defineRule({
  id: "weekday-mismatch",
  group: "dates",
  severity: "warning",
  characters: ["(（"],
  *check({ candidates, period: { reportingDate } }) {
    for (const cell of candidates) {
      const { text } = cell.reading;
      for (const [written, date, weekday] of text.matchAll(datedWeekday)) {
        const reading = readDate(String(date), { dateSystem: 1900, reportingDate });
        if (
          reading.kind !== "date" ||
          reading.precision !== "day" ||
          weekdays.charAt(weekdayOf(reading.start)) === weekday
        )
          continue;
        const facts = { written, date: isoDate(reading.start), weekday: weekdayOf(reading.start) };
        yield { at: cell, value: text, facts };
      }
    }
  },
});

/** 0 is Sunday. */
function weekdayOf(day: Day): number {
  return (((day + weekdayOfDayZero) % 7) + 7) % 7;
}
