import type { Day } from "../../calendar/day.ts";
import type { Sentence, Span } from "../sentences/sentences.ts";
import type { StatedDate } from "../statement.ts";

/** More than this beside a date in brackets, and it is an aside: （平成24年4月から運用）. */
const longestBeside = 3;
/** What says in brackets since when is at most so long. */
const longestAside = 12;

/** The dates of one sentence; most are asked for nothing but whether there is any. */
class SentenceDates {
  /** All of them, in order. */
  readonly all: readonly StatedDate[];
  /** Those that may govern what stands outside of brackets: those outside, and those alone in brackets （26年度）. */
  readonly outside: readonly StatedDate[];
  readonly reportingDate: Day;
  readonly #end: number;

  constructor(dates: readonly StatedDate[], reportingDate: Day, end: number, outside = dates) {
    this.all = dates;
    this.outside = outside;
    this.reportingDate = reportingDate;
    this.#end = end;
  }

  /** Whether any has not passed. */
  get hasToCome(): boolean {
    return this.all.some(({ interval }) => interval !== undefined && interval.end > this.reportingDate);
  }

  /** Whether brackets at the end of the sentence say since when: …を運営（4月から運用）. */
  get hasBegunAside(): boolean {
    const date = this.all.at(-1);
    if (!date?.interval || date.bound !== "from" || date.interval.start > this.reportingDate) return false;
    const rest = this.#end - date.to;
    return rest > 0 && rest < longestAside && this.outside.at(-1) !== date;
  }

  /** The dates within a stretch. */
  within({ from, to }: Span): readonly StatedDate[] {
    return this.all.slice(countBefore(this.all, from), countBefore(this.all, to));
  }
}

export type { SentenceDates };

/** Most sentences have no date; they share this. */
const none = new SentenceDates([], NaN, 0);

/** The dates of a sentence, to be asked for. */
export function datesOf(dates: readonly StatedDate[], sentence: Sentence, reportingDate: Day): SentenceDates {
  return dates.length === 0
    ? none
    : new SentenceDates(dates, reportingDate, sentence.last.to, outsideOf(dates, sentence));
}

/** How many of the dates begin before a place. */
export function countBefore(dates: readonly StatedDate[], place: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] as StatedDate).from < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function outsideOf(dates: readonly StatedDate[], { segments, last }: Sentence): readonly StatedDate[] {
  const asides: Span[] = [];
  for (const { notes } of segments) for (const note of notes) asides.push(note);
  for (const note of last.notes) asides.push(note);
  if (asides.length === 0) return dates;
  let at = 0;
  return dates.filter(({ from, to }) => {
    while ((asides[at]?.to ?? Infinity) < to) at += 1;
    const aside = asides[at];
    return !aside || aside.from > from || aside.to - aside.from - (to - from) <= longestBeside;
  });
}
