import { CharacterSet, isDigit, wordStart } from "../../text/characters.ts";
import { quoteEnds } from "../matching/particles.ts";
import type { Count } from "../statement.ts";
import { SuffixIndex } from "../matching/suffix-index.ts";

const units =
  /(?:件|回|名|人|箇所|か所|カ所|ヶ所|か国|カ国|団体|施設|機関|校|社|台|種類|種|本|冊|自治体|市町村|地域|分野|事業|項目|府省庁)(?!目)/uy;
/** What those begin with. */
const unitStarts = "件回名人箇かカヶ団施機校社台種本冊自市地分事項府";
/** An ordinal or the rest of a longer number is no count. */
const noCountAfter = new CharacterSet("第．.年,，");
const commas = new CharacterSet(",，");
/** What follows the digits of a number that may be counted: most are told to be no count by this one character. */
export const afterCountedNumber = new CharacterSet(unitStarts, ",，");
/** What may stand between the counted thing and its number. */
const between = new SuffixIndex(
  ["", "計", "合計", "延べ", "これまでに"].flatMap((total) =>
    ["", "を", "は", "が", "について", "(", "（"].map((joint) => [joint + total, undefined] as const),
  ),
);
const longestThing = 20;

/**
 * Finds the numbers of things and times in a text. An ordinal (第13回) is none.
 *
 * @param places the first digits of the numbers before `afterCountedNumber`, in order
 */
export function readCounts(text: string, places: readonly number[]): Count[] {
  const counts: Count[] = [];
  for (const from of places) {
    if (noCountAfter.has(text, from - 1)) continue;
    let at = from;
    while (isDigit(text, at) || isComma(text, at)) at += 1;
    units.lastIndex = at;
    if (!units.test(text)) continue;
    const to = units.lastIndex;
    const number = numberOf(text, from, at);
    counts.push({
      from,
      to,
      text: text.slice(from, to),
      number,
      unit: text.slice(at, to),
      of: thingBefore(text, from),
    });
  }
  return counts;
}

/** The value of the digits of either width in a stretch. */
export function numberOf(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    if (isDigit(text, at)) value = value * 10 + (text.charCodeAt(at) & 0xf);
  }
  return value;
}

/** The comma of 2,511. */
function isComma(text: string, at: number): boolean {
  return commas.has(text, at) && isDigit(text, at + 1);
}

/** What is counted: 検討会を2回, 取組（44件）, 申込み件数は692件, 「安全教室」を3回. */
function thingBefore(text: string, to: number): string {
  const joint = between.longestBefore(text, to);
  const end = joint ? to - joint.word.length : to;
  if (quoteEnds.has(text, end - 1)) {
    const from = Math.max(text.lastIndexOf("「", end), text.lastIndexOf("『", end));
    return from >= 0 && end - from <= 2 * longestThing ? text.slice(from, end) : "";
  }
  return text.slice(wordStart(text, end, longestThing), end);
}
