import { isSpace } from "../../text/characters.ts";
import type { Day } from "../../calendar/day.ts";
import { judge } from "./assertion.ts";
import { SentenceTraits } from "./sentence-traits.ts";
import { beginningIn, besideSheet, fillsIn, isRecord, namesIndicator } from "./records.ts";
import { joints } from "../predicates/endings.ts";
import { governingDate, isTerm } from "../dates/governing-date.ts";
import { datesOf, type SentenceDates } from "../dates/sentence-dates.ts";
import { accusative, genitive, openParticles, trailing, verbEnd } from "../matching/particles.ts";
import type { Predicate } from "../predicates/predicate-type.ts";
import { nounStart } from "../predicates/deciding-words.ts";
import { nounKinds } from "../predicates/work-nouns.ts";
import { wordIndex } from "../matching/suffix-index.ts";
import { readPredicate } from "../predicates/predicate.ts";
import { outsideOf, type Clause, type Segment, type Sentence, type Span } from "../sentences/sentences.ts";
import type { Assertion, Outcome, StatedDate } from "../statement.ts";
import { append } from "../../long-lists.ts";

/** What a sentence asserts: its last main assertion, unless that is none, and those before it. */
export interface Assertions {
  readonly main: Assertion | undefined;
  readonly earlier: readonly Assertion[];
  readonly outcome: Outcome;
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
  if (namesIndicator(text, sentence)) return { main: undefined, earlier: [], outcome: "unread" };
  const reader = new ClauseReader(text, sentence, dates, reportingDate);
  const earlier: Assertion[] = [];
  for (const segment of sentence.segments) reader.inner(segment, earlier);
  const last = outsideOf(text, sentence.last);
  const predicate = workOf(readPredicate(last.text, last.from, last.to)) ?? reader.beforeDate(last);
  const isSheet = predicate ? reader.fillsSheet(predicate, last, sentence.last) : fillsIn(last);
  if (predicate && !isSheet) return assertionsWith(reader.judged(predicate, last, sentence.last), earlier, predicate);
  const deadline = predicate ? undefined : reader.deadline(sentence.last);
  if (deadline) return assertionsWith(deadline, earlier);
  reader.cause(sentence.last, earlier);
  const said = isSheet ? besideSheet(earlier, predicate?.words ?? "") : earlier;
  if (said.length === 0 && !isSheet) reader.notes(sentence, said);
  if (said.length === 0 && isSheet) append(said, beginningIn(text.slice(sentence.from, sentence.to)));
  return assertionsWith(said.pop(), said);
}

/** What a sentence asserts, and what came of reading it, which a word such as 目的 or 必要 tells. */
function assertionsWith(main: Assertion | undefined, earlier: readonly Assertion[], last?: Predicate): Assertions {
  const isExplicit = last?.mood === "judged" && last.tense === "bare";
  return { main, earlier, outcome: main ? "asserts" : isExplicit ? "claims-nothing" : "unread" };
}

/** A noun that names what comes about (2割増加) is no predicate, but may have a term. */
function workOf(predicate: Predicate | undefined): Predicate | undefined {
  return predicate?.tense === "bare" && predicate.kind === "circumstance" && !predicate.mood ? undefined : predicate;
}

/** 隔年調査のため names what it is; 入札不調のため tells what came about. */
function isMereNoun({ kind, tense, mood, isNegated }: Predicate): boolean {
  return (
    tense === "bare" && !mood && !isNegated && kind !== "stop" && kind !== "end" && kind !== "start" && kind !== "delay"
  );
}

/** Tenses that stand at a comma without a word that joins: …しており、 …検討中、 …を実施、 */
const selfStanding: readonly Predicate["tense"][] = ["joined", "progressive", "under", "finished", "bare"];
/** After a date that stands behind a predicate there are only closing signs. */
const longestTail = 1;
const question = /か(?:どうか)?[がは]?不明/u;
/** Where a cause ends within the last clause. */
const causes = wordIndex("ため", "ことから", "ので");

class ClauseReader {
  readonly #text: string;
  readonly #dates: SentenceDates;
  readonly #sentence: SentenceTraits;
  /** Where the clause that is read begins: after the last one that asserted something. */
  #from: number;

  constructor(text: string, sentence: Sentence, dates: readonly StatedDate[], reportingDate: Day) {
    this.#text = text;
    this.#dates = datesOf(dates, sentence, reportingDate);
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
    const isReason = isCause || joint?.word === "ことから" || joint?.word === "ので";
    const isNoun = isCause && genitive.has(text, joinedTo - 1);
    const clauseTo = isNoun ? joinedTo - 1 : joinedTo;
    const predicate = readPredicate(text, from, clauseTo);
    if (!predicate || (isNoun && isMereNoun(predicate))) return;
    if (!joint && !predicate.mood && !predicate.isNegated && !selfStanding.includes(predicate.tense)) return;
    // …のか不明であることから is why nothing can be said, and says nothing itself.
    if (isReason && predicate.mood === "open" && question.test(text.slice(from, clauseTo))) return;
    // …するため is a purpose, not a cause.
    if (isCause && predicate.tense === "plain" && !predicate.mood) return;
    const sharesTense = joint?.meaning === "aside" && !predicate.mood;
    this.#add(sharesTense ? { ...predicate, tense: "joined" } : predicate, outside, segment, assertions);
  }

  /** A noun that ends a sentence with a deadline ahead: 令和12年までに…を2割削減, …での運用開始. */
  deadline({ to }: Segment): Assertion | undefined {
    const end = trimmedEnd(this.#text, this.#from, to);
    const kind = nounKinds.longestBefore(this.#text, end)?.meaning;
    if (!kind || kind === "record" || kind === "opinion") return undefined;
    const date = this.#dates.outside.find((one) => this.#isAheadOf(one, end));
    if (!date) return undefined;
    const words = this.#text.slice(nounStart(this.#text, end), end);
    return { state: "planned", manner: "ordinary", isNegated: false, isListed: true, words, date };
  }

  /** Whether a date is a term for a noun that ends at a place, and has not passed. */
  #isAheadOf(date: StatedDate, end: number): boolean {
    const { reportingDate } = this.#dates;
    if (date.bound !== "by" || !date.interval || date.interval.end <= reportingDate || date.to > end) return false;
    return accusative.has(this.#text, date.to) || isTerm(this.#text, date, end, reportingDate);
  }

  /** The predicate before a date that stands last: 監査を実施 平成19年7月. */
  beforeDate({ text, from, to }: Clause): Predicate | undefined {
    const date = this.#dates.outside.at(-1);
    const isLast = date !== undefined && text === this.#text && to - date.to <= longestTail && date.to <= to;
    return isLast && date.from > from ? readPredicate(text, from, date.from) : undefined;
  }

  /** Adds the cause within a last clause: 会合数が未定のため確定できない. */
  cause(segment: Segment, assertions: Assertion[]): void {
    let to = segment.to;
    while (to > segment.from && !causes.longestBefore(this.#text, to)) to -= 1;
    if (to > segment.from) this.inner({ from: segment.from, to, notes: [] }, assertions);
  }

  /** Adds what stands in the brackets of a sentence that has no predicate, if it is more than a noun. */
  notes({ segments, last }: Sentence, assertions: Assertion[]): void {
    for (const segment of segments) this.#notesOf(segment, assertions);
    this.#notesOf(last, assertions);
  }

  #notesOf({ notes }: Segment, assertions: Assertion[]): void {
    for (const note of notes) {
      const predicate = readPredicate(this.#text, note.from, note.to);
      if (!predicate || (predicate.tense === "plain" && !predicate.mood && !this.#hasTerm(note))) continue;
      if (predicate.tense === "bare" && !predicate.mood && !predicate.isNegated && !this.#isDated(note, predicate))
        continue;
      this.#from = note.from;
      this.#add(predicate, { text: this.#text, from: note.from, to: note.to }, note, assertions);
    }
  }

  /** Whether what stands in brackets has a term ahead: 令和9年度までに100％を目指す. */
  #hasTerm(note: Span): boolean {
    return this.#dates.within(note).some((date) => this.#isAheadOf(date, note.to));
  }

  /** Whether a noun in brackets tells of an event: with its date (配布（26年度）), or that it begins or ends. */
  #isDated(note: Span, { kind, words }: Predicate): boolean {
    if (kind === "start" || kind === "stop" || kind === "end") return true;
    // 平成22年6月答申 cites; 平成25年度実施 tells.
    const tells = kind === "service" || words.length < note.to - note.from;
    return tells && this.#dates.within(note).length > 0;
  }

  #add(predicate: Predicate, clause: Clause, span: Span, assertions: Assertion[]): void {
    if (this.fillsSheet(predicate, clause, span)) return;
    const assertion = this.judged(predicate, clause, span);
    if (assertion) assertions.push(assertion);
  }

  /** Whether a clause is only about filling in the sheet. */
  fillsSheet(predicate: Predicate, clause: Clause, span: Span): boolean {
    return isRecord(predicate, clause, this.#sentence, span);
  }

  /** What a predicate asserts that stands at the end of a stretch. */
  judged(predicate: Predicate, clause: Clause, { to }: Span): Assertion | undefined {
    const span = { from: this.#from, to };
    const assertion = judge(predicate, {
      clause,
      sentence: this.#sentence,
      date: governingDate(this.#text, this.#dates, span, to - predicate.words.length),
      dates: this.#dates,
    });
    if (assertion) this.#from = to;
    return assertion;
  }
}

/** Where a stretch ends without the signs and white space behind its last word. */
function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && (isSpace(text, end - 1) || trailing.has(text, end - 1))) end -= 1;
  return end;
}
