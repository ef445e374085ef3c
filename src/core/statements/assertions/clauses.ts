import type { Day } from "../../calendar/day.ts";
import { isRecord, judge, SentenceTraits } from "./assertion.ts";
import { joints } from "../predicates/endings.ts";
import { governingDate } from "../dates/governing-date.ts";
import { genitive, openParticles, verbEnd } from "../matching/particles.ts";
import type { Predicate } from "../predicates/predicate-type.ts";
import { readPredicate } from "../predicates/predicate.ts";
import { outsideOf, type Clause, type Segment, type Sentence, type Span } from "../sentences/sentences.ts";
import type { Assertion, StatedDate } from "../statement.ts";

/** What a sentence asserts: its last main assertion, unless that is none, and those before it. */
export interface Assertions {
  readonly main: Assertion | undefined;
  readonly earlier: readonly Assertion[];
}

/**
 * Reads what the clauses of a sentence assert. The last clause decides. Where it is only about filling in the sheet
 * (…のため設定できない), or a mere noun, the last one before it decides; a sentence that is a mere noun says what stands
 * in its brackets (新庁舎〔平成27年度末完成予定〕).
 */
export function assertionsOf(
  text: string,
  sentence: Sentence,
  dates: readonly StatedDate[],
  reportingDate: Day,
): Assertions {
  const reader = new ClauseReader(text, sentence, dates, reportingDate);
  const earlier: Assertion[] = [];
  for (const segment of sentence.segments) reader.inner(segment, earlier);
  const last = outsideOf(text, sentence.last);
  const predicate = readPredicate(last) ?? reader.beforeDate(last);
  if (predicate && !isRecord(predicate, last)) return { main: reader.judged(predicate, last, sentence.last), earlier };
  if (predicate) reader.cause(sentence.last, earlier);
  else if (earlier.length === 0) reader.notes(sentence, earlier);
  return { main: earlier.pop(), earlier };
}

/** Tenses that stand at a comma without a word that joins: …しており、 …検討中、 …を実施、 */
const selfStanding: readonly Predicate["tense"][] = ["joined", "progressive", "under", "finished", "bare"];
/** After a date that stands behind a predicate there are only closing signs. */
const longestTail = 1;
/** Where a cause ends within the last clause. */
const causes = ["ため", "ことから", "ので"];

class ClauseReader {
  readonly #text: string;
  readonly #dates: readonly StatedDate[];
  readonly #reportingDate: Day;
  readonly #sentence: SentenceTraits;
  /** Where the clause that is read begins: after the last one that asserted something. */
  #from: number;

  constructor(text: string, sentence: Sentence, dates: readonly StatedDate[], reportingDate: Day) {
    this.#text = text;
    this.#dates = dates;
    this.#reportingDate = reportingDate;
    this.#sentence = new SentenceTraits(text, sentence);
    this.#from = sentence.from;
  }

  /** Adds what a clause that others follow asserts. */
  inner(segment: Segment, assertions: Assertion[]): void {
    const outside = outsideOf(this.#text, segment);
    const { text, from, to } = outside;
    const joint = joints.longestBefore(text, to);
    if (!joint && openParticles.has(text, to - 1)) return;
    const joinedTo = to - (joint?.word.length ?? 0);
    if (joint && !verbEnd.has(text, joinedTo - 1)) return;
    const isCause = joint?.word === "ため";
    const clauseTo = isCause && genitive.has(text, joinedTo - 1) ? joinedTo - 1 : joinedTo;
    const predicate = readPredicate({ text, from, to: clauseTo });
    if (!predicate) return;
    if (!joint && !predicate.mood && !predicate.isNegated && !selfStanding.includes(predicate.tense)) return;
    // …するため is a purpose, not a cause.
    if (isCause && predicate.tense === "plain" && !predicate.mood) return;
    const sharesTense = joint?.meaning === "aside" && !predicate.mood;
    this.#add(sharesTense ? { ...predicate, tense: "joined" } : predicate, outside, segment, assertions);
  }

  /** The predicate before a date that stands last: 監査を実施 平成19年7月. */
  beforeDate({ text, from, to }: Clause): Predicate | undefined {
    const date = this.#dates.at(-1);
    const isLast = date !== undefined && text === this.#text && to - date.to <= longestTail && date.to <= to;
    return isLast && date.from > from ? readPredicate({ text, from, to: date.from }) : undefined;
  }

  /** Adds the cause within a last clause: 会合数が未定のため確定できない. */
  cause(segment: Segment, assertions: Assertion[]): void {
    const words = this.#text.slice(segment.from, segment.to);
    const to = Math.max(...causes.map((word) => (words.includes(word) ? words.lastIndexOf(word) + word.length : 0)));
    if (to > 0) this.inner({ from: segment.from, to: segment.from + to, notes: [] }, assertions);
  }

  /** Adds what stands in the brackets of a sentence that has no predicate, if it is more than a noun. */
  notes({ segments, last }: Sentence, assertions: Assertion[]): void {
    for (const segment of segments) this.#notesOf(segment, assertions);
    this.#notesOf(last, assertions);
  }

  #notesOf({ notes }: Segment, assertions: Assertion[]): void {
    for (const note of notes) {
      const inside = { text: this.#text, ...note };
      const predicate = readPredicate(inside);
      if (!predicate || (predicate.tense === "plain" && !predicate.mood)) continue;
      this.#from = note.from;
      this.#add(predicate, inside, note, assertions);
    }
  }

  #add(predicate: Predicate, clause: Clause, span: Span, assertions: Assertion[]): void {
    if (isRecord(predicate, clause)) return;
    const assertion = this.judged(predicate, clause, span);
    if (assertion) assertions.push(assertion);
  }

  /** What a predicate asserts that stands at the end of a stretch. */
  judged(predicate: Predicate, clause: Clause, { to }: Span): Assertion | undefined {
    const span = { from: this.#from, to };
    const assertion = judge(predicate, {
      clause,
      sentence: this.#sentence,
      date: governingDate(this.#text, this.#dates, span, to - predicate.words.length),
      isDated: this.#dates.length > 0,
      reportingDate: this.#reportingDate,
    });
    if (assertion) this.#from = to;
    return assertion;
  }
}
