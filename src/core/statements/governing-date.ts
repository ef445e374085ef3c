import { CharacterSet, isHan } from "../reading/characters.ts";
import type { Span } from "./sentences.ts";
import type { StatedDate } from "./statement.ts";

/** A verb before a noun, or a purpose: the date belongs to that, 平成18年度に策定した計画, 年度内に結論を得るべく. */
const attribute =
  /(?<!おけ|関す|対す|よ|係|かか|基づ|向け|通じ|含め|資す|際し)[たるうくすつむぶぐぬ](?=[一-龥々ァ-ヶ「])|べく|るため|よう/u;
/** 12月の会議において says when; 平成19年度の結果を does not. */
const occasion = /^の[一-龥々ァ-ヶー]{1,20}(?:において|にて|で|に)/u;
/** What makes a date the topic of all that follows in its sentence. */
const topics = ["は", "には", "において", "では", "で、", "も"];
/** What those begin with: most dates are told to be no topic by one character. */
const topicStarts = new CharacterSet("はにでも");

/** Dates further away than this many others do not govern a predicate. */
const reach = 4;

/**
 * The date that says when a predicate takes place: the nearest before it that belongs to no noun of its own, else the
 * nearest that is the topic of its sentence. Where a date may also belong to a noun it is left out, for a rule should
 * rather be silent than see a date where none is meant.
 *
 * @param dates those of the sentence, in order
 * @param clause from the end of the last clause that asserts something to the end of this one
 * @param predicateFrom where the deciding words begin
 */
export function governingDate(
  text: string,
  dates: readonly StatedDate[],
  clause: Span,
  predicateFrom: number,
): StatedDate | undefined {
  let topicDate: StatedDate | undefined;
  let seen = 0;
  for (let at = dates.length - 1; at >= 0 && seen < reach; at -= 1) {
    const date = dates[at];
    if (!date || date.from >= clause.to) continue;
    if (date.from >= clause.from && belongs(text, date, predicateFrom)) return date;
    topicDate ??= isTopic(text, date.to) ? date : undefined;
    seen += 1;
  }
  return topicDate;
}

function isTopic(text: string, to: number): boolean {
  return topicStarts.has(text, to) && topics.some((topic) => text.startsWith(topic, to));
}

function belongs(text: string, { to }: StatedDate, predicateFrom: number): boolean {
  const between = text.slice(to, Math.max(to, predicateFrom));
  if (attribute.test(between)) return false;
  if (between.startsWith("の")) return occasion.test(between);
  return between === "" || !isHan(between, 0);
}
