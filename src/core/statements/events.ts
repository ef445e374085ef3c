import { wordStart } from "../reading/characters.ts";
import type { NumberedEvent, StatedDate } from "./statement.ts";

const ordinal = /([0-9０-９]{1,3})回/uy;
const nameAfter = /[一-龥々ァ-ヶーA-Za-zＡ-Ｚａ-ｚ・]{2,40}/uy;
/** 第13回会合 belongs to what stands before it: 情報セキュリティ政策会議第13回会合. */
const meetingOnly = /^(?:会合|会議|総会|例会)?$/u;
const longestName = 40;

/**
 * Finds the numbered events of a text, each with the date in the brackets behind it, or of which it is: 8月3日の第13回会議.
 *
 * @param dates those of the text
 * @param places the first digits of the numbers in the text
 */
export function readEvents(text: string, dates: readonly StatedDate[], places: readonly number[]): NumberedEvent[] {
  const events: NumberedEvent[] = [];
  const ordinals = places.filter((at) => text.charAt(at - 1) === "第");
  if (ordinals.length === 0) return events;
  const datesByStart = new Map(dates.map((date) => [date.from, date]));
  for (const at of ordinals) {
    const event = eventAt(text, at, datesByStart);
    if (event) events.push(event);
  }
  return events;
}

function eventAt(text: string, at: number, dates: ReadonlyMap<number, StatedDate>): NumberedEvent | undefined {
  ordinal.lastIndex = at;
  const [written, digits = ""] = ordinal.exec(text) ?? [];
  if (written === undefined) return undefined;
  const nameFrom = at + written.length;
  nameAfter.lastIndex = nameFrom;
  const after = nameAfter.exec(text)?.[0] ?? "";
  const before = text.slice(wordStart(text, at - 1, longestName), at - 1);
  const name = meetingOnly.test(after) ? before : after;
  if (name === "") return undefined;
  const from = name === before ? at - 1 - before.length : at - 1;
  const to = nameFrom + after.length;
  const bracket = /^[」』]?[(（]/u.exec(text.slice(to, to + 2))?.[0];
  const date = bracket === undefined ? dateBefore(text, from, dates) : dates.get(to + bracket.length);
  return { from, to, text: text.slice(from, to), name, number: Number(digits.normalize("NFKC")), date };
}

/** The date that ends with の where an event begins. Its start is not known, but no date is longer than this. */
function dateBefore(text: string, from: number, dates: ReadonlyMap<number, StatedDate>): StatedDate | undefined {
  if (text.charAt(from - 1) !== "の") return undefined;
  for (let at = from - 2; at >= from - longestDate; at -= 1) {
    const date = dates.get(at);
    if (date) return date.to === from - 1 ? date : undefined;
  }
  return undefined;
}

const longestDate = 24;
