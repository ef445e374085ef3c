import { defineRule } from "./rule.ts";

const digits = "[0-9０-９]";
const item = `(?:(?:昭和|平成|令和)?${digits}{1,4}年)?${digits}{1,2}月(?:${digits}{1,2}日)?`;
/** A number of times with their months or days in brackets behind it: 4回（6月、9月、12月）. */
const datedCount = new RegExp(
  `(?<!第|${digits})(${digits}{1,2})回[^。（(]{0,8}[（(](${item}(?:(?:[、，,・]|及び|と)${item})+)[)）]`,
  "gu",
);
const dates = new RegExp(item, "gu");

/** As many dates are given as times are counted. A list that ends in 等 or ほか is none. */
export const countOfDates = defineRule({
  id: "count-of-dates",
  group: "dates",
  severity: "warning",
  characters: ["回"],
  *check({ candidates }) {
    for (const cell of candidates) {
      const { text } = cell.reading;
      for (const [words, count, list] of text.matchAll(datedCount)) {
        const listed = [...String(list).matchAll(dates)].length;
        if (Number(String(count).normalize("NFKC")) === listed) continue;
        yield { at: cell, value: text, facts: { words, listed } };
      }
    }
  },
});
