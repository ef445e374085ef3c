import { dayOf } from "../calendar/day.ts";
import { defineRule } from "./rule.ts";

/** A month, and a day of it where one is named; 18か月 and 3月間 are lengths of time. */
const monthAndDay =
  /(?<![0-9０-９.,/第約計])([0-9０-９]{1,2})月(?!間|分|額|次|例)(?:[ \u3000]?([0-9０-９]{1,2})日(?!間))?/gu;
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
    for (const cell of candidates) {
      const { text } = cell.reading;
      const dates = Array.from(text.matchAll(monthAndDay)).filter(isImpossible);
      if (dates.length > 0) yield { at: cell, value: text, facts: { dates: dates.map(([written]) => written) } };
    }
  },
});

function isImpossible([, month, day = "1"]: RegExpMatchArray): boolean {
  return dayOf({ year: leapYear, month: numberOf(month), day: numberOf(day) }) === undefined;
}

/** Digits of either width. */
function numberOf(digits: string | undefined): number {
  return Number(digits?.normalize("NFKC"));
}
