import { CharacterSet, wordStart } from "../../text/characters.ts";
import { numberOf } from "./counts.ts";
import { genitive, quoteEnds } from "../matching/particles.ts";
import type { NumberedEvent, StatedDate } from "../statement.ts";

const ordinalSign = new CharacterSet("第");
const ordinal = /[0-9０-９]{1,3}回/uy;
const nameAfter = /[一-龥々ァ-ヶーA-Za-zＡ-Ｚａ-ｚ・]{2,40}/uy;
/** 第13回会合 belongs to what stands before it: 情報セキュリティ政策会議第13回会合. */
const meetingOnly = /^(?:会合|会議|総会|例会)?$/u;
const longestName = 40;
const brackets = new CharacterSet("(（");

/**
 * Finds the numbered events of a text, each with the date in the brackets behind it, or of which it is: 8月3日の第13回会議.
 *
 * @param dates those of the text, in order
 * @param places the first digits of the numbers in the text that 回 may follow, in order
 */
export function readEvents(text: string, dates: readonly StatedDate[], places: readonly number[]): NumberedEvent[] {
  const events: NumberedEvent[] = [];
  let before = 0;
  for (const at of places) {
    if (!ordinalSign.has(text, at - 1)) continue;
    while ((dates[before]?.from ?? Infinity) < at) before += 1;
    const event = eventAt(text, at, dates, before);
    if (event) events.push(event);
  }
  return events;
}

/** The event whose number begins at `at`, before which `datesBefore` of the dates begin. */
function eventAt(
  text: string,
  at: number,
  dates: readonly StatedDate[],
  datesBefore: number,
): NumberedEvent | undefined {
  ordinal.lastIndex = at;
  if (!ordinal.test(text)) return undefined;
  const nameFrom = ordinal.lastIndex;
  nameAfter.lastIndex = nameFrom;
  const after = nameAfter.exec(text)?.[0] ?? "";
  const before = text.slice(wordStart(text, at - 1, longestName), at - 1);
  const name = meetingOnly.test(after) ? before : after;
  if (name === "") return undefined;
  const from = name === before ? at - 1 - before.length : at - 1;
  const to = nameFrom + after.length;
  const bracket = quoteEnds.has(text, to) ? to + 1 : to;
  const date = brackets.has(text, bracket)
    ? dateFrom(bracket + 1, dates, datesBefore)
    : genitive.has(text, from - 1)
      ? dateTo(from - 1, dates, datesBefore)
      : undefined;
  return { from, to, text: text.slice(from, to), name, number: numberOf(text, at, nameFrom), date };
}

/** The date that begins at a place; the search begins at the index `first`. */
function dateFrom(place: number, dates: readonly StatedDate[], first: number): StatedDate | undefined {
  let index = first;
  while ((dates[index]?.from ?? Infinity) < place) index += 1;
  const date = dates[index];
  return date?.from === place ? date : undefined;
}

/** The date that ends at a place; the search goes back from before the index `end`. */
function dateTo(place: number, dates: readonly StatedDate[], end: number): StatedDate | undefined {
  let index = end - 1;
  while ((dates[index]?.to ?? -Infinity) > place) index -= 1;
  const date = dates[index];
  return date?.to === place ? date : undefined;
}
