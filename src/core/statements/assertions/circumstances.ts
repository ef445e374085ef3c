import type { Clause } from "../sentences/sentences.ts";
import type { SentenceDates } from "../dates/sentence-dates.ts";
import type { StatedDate } from "../statement.ts";
import type { SentenceTraits } from "./sentence-traits.ts";

/** What a clause says besides its predicate, as far as it bears on the state. */
export interface Circumstances {
  /** The clause without what stands in brackets. */
  readonly clause: Clause;
  readonly sentence: SentenceTraits;
  /** The date that governs the predicate: the nearest before it, else the sentence's topic. */
  readonly date: StatedDate | undefined;
  readonly dates: SentenceDates;
}

/** A deadline that is not reached, or a time that has not begun. */
export function isAhead({ date, dates: { reportingDate } }: Circumstances): boolean {
  if (!date?.interval) return false;
  const { start, end } = date.interval;
  return start > reportingDate || (end > reportingDate && date.bound !== "at" && date.bound !== "from");
}

/** A time that has not ended yet. */
export function isToCome({ date, dates: { reportingDate } }: Circumstances): boolean {
  return date?.interval !== undefined && date.interval.end > reportingDate;
}

/** A time that has ended. */
export function isOver({ date, dates: { reportingDate } }: Circumstances): boolean {
  return date?.interval !== undefined && date.interval.end < reportingDate;
}

/** A time of more than a year that has begun and not ended: 平成29年度から平成33年度. */
export function isWithin({ date, dates: { reportingDate } }: Circumstances): boolean {
  if (!date?.interval || date.bound !== "at") return false;
  const { start, end } = date.interval;
  return start <= reportingDate && reportingDate < end && end - start > daysOfYear;
}
const daysOfYear = 366;

/** On a day or in a time that has begun, and not as of it. */
export function isDatedEvent(circumstances: Circumstances): boolean {
  const { date } = circumstances;
  return date?.bound === "at" && !isAhead(circumstances) && !date.text.endsWith("現在");
}
