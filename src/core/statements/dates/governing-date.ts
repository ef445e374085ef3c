import type { Day } from "../../calendar/day.ts";
import { CharacterSet, isHan } from "../../text/characters.ts";
import { genitive } from "../matching/particles.ts";
import type { Span } from "../sentences/sentences.ts";
import { matchesAt } from "../matching/matches-at.ts";
import type { StatedDate } from "../statement.ts";
import { countBefore, type SentenceDates } from "./sentence-dates.ts";
import { wordIndex } from "../matching/suffix-index.ts";

/** The last sound of a verb. Before a noun the date belongs to that: 平成18年度に策定した計画. */
const verbEnds = new CharacterSet("たるうくすつむぶぐぬ");
const nounStarts = new CharacterSet([0x4e00, 0x9fa5], [0x30a1, 0x30f6], "々「");
/** A purpose, to which the date belongs, too: 年度内に結論を得るべく. */
const purposeEnds = new CharacterSet("くめう");
const deedStarts = new CharacterSet("こ");
const deed = /こと[がをに]/uy;
/** Those of both: most characters are told to end no attribute by one look. */
const attributeEnds = new CharacterSet("たるうくすつむぶぐぬめ");
const purposes = wordIndex("べく", "るため", "よう");
/** What stands before the last sound of a verb that only relates: における, に関する, に基づく. */
const relations = wordIndex("おけ", "関す", "対す", "よ", "係", "かか", "基づ", "向け", "通じ", "含め", "資す", "際し");
/** 12月の会議において says when; 平成19年度の結果を does not, and 令和8年度の概算要求に names a year of account. */
const occasion =
  /の(?![一-龥々ァ-ヶー]{0,6}(?:予算|要求|要望|計画|大綱|決算))[一-龥々ァ-ヶー]{1,20}(?:において|にて|で|に)/uy;
/** 平成29年度における調査の結果: of the noun behind it. */
const within = "における";
/** What makes a date the topic of all that follows in its sentence. */
const topic = /(?:は|には|において|では|で、|も|：|:)/uy;
/** What those begin with: most dates are told to be no topic by one character. */
const topicStarts = new CharacterSet("はにでも：:");

/** What stands between dates that are listed: 1月、2月の会議. */
const listed = new Set(["、", "，", "・", "と", "及び", "又は"]);

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
  { outside: dates, reportingDate }: SentenceDates,
  clause: Span,
  predicateFrom: number,
): StatedDate | undefined {
  if (dates.length === 0) return undefined;
  let topicDate: StatedDate | undefined;
  let next: StatedDate | undefined;
  const last = countBefore(dates, clause.to) - 1;
  for (let at = last; at >= 0 && at > last - reach; at -= 1) {
    const date = dates[at] as StatedDate;
    // Of dates that are listed, the last one tells what they belong to; it was looked at before.
    const isListed = next !== undefined && listed.has(text.slice(date.to, next.from));
    next = date;
    if (isListed) continue;
    if (date.from >= clause.from && belongs(text, date, predicateFrom)) return date;
    topicDate ??= isTopic(text, date.to) || isTerm(text, date, predicateFrom, reportingDate) ? date : undefined;
  }
  return topicDate;
}

/** A date is looked after so far; what stands further away belongs to something else. */
const reachOfDate = 200;

/**
 * Whether a date is a term for the whole sentence: 令和7年度までに、…を確立し、…を実施. It is not when it is the term of a
 * purpose (までに結論を得るため), or has passed and a verb stands before a noun (までに策定した計画); a term that lies ahead
 * says nothing of what a noun was made by.
 */
export function isTerm(text: string, date: StatedDate, to: number, reportingDate: Day): boolean {
  if (date.bound !== "by" || !date.text.endsWith("まで") || !date.interval) return false;
  const end = Math.min(to, date.to + reachOfDate);
  return date.interval.end > reportingDate ? !hasPurpose(text, date.to, end) : !hasAttribute(text, date.to, end);
}

function hasPurpose(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (purposeEnds.has(text, at) && purposes.longestBefore(text, at + 1)) return true;
  }
  return false;
}

function isTopic(text: string, to: number): boolean {
  return topicStarts.has(text, to) && matchesAt(topic, text, to);
}

function belongs(text: string, { to }: StatedDate, predicateFrom: number): boolean {
  if (predicateFrom <= to) return true;
  if (predicateFrom - to > reachOfDate) return false;
  if (hasAttribute(text, to, predicateFrom) || text.startsWith(within, to)) return false;
  if (!genitive.has(text, to)) return !isHan(text, to);
  return matchesAt(occasion, text, to) && occasion.lastIndex <= predicateFrom;
}

/** Whether a verb before a noun, or a purpose, stands in a stretch. */
function hasAttribute(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!attributeEnds.has(text, at)) continue;
    if (purposeEnds.has(text, at) && purposes.longestBefore(text, at + 1)) return true;
    if (!verbEnds.has(text, at) || at + 1 >= to) continue;
    if (nounStarts.has(text, at + 1) && !relations.longestBefore(text, at)) return true;
    // 来年度以降に実施されることが決定した: the date is that of what was decided.
    if (deedStarts.has(text, at + 1) && matchesAt(deed, text, at + 1)) return true;
  }
  return false;
}
