import { CharacterSet, isSpace } from "../../text/characters.ts";
import { comma, lineBreak, markOfCode, noMark, opening, quoting, stop, type SentenceMarks } from "./sentence-marks.ts";

/** A stretch of the text, from `from` up to but not including `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A stretch between commas. */
export interface Segment extends Span {
  /** The insides of its brackets, as （6月） or （案）. */
  readonly notes: readonly Stretch[];
}

/** A stretch and the text it stands in. */
export interface Clause extends Span {
  readonly text: string;
}

/** A sentence of a bullet: its clauses as commas part them, and what stands aside of them in brackets. */
export interface Sentence extends Span {
  /** The line of the text that the sentence stands in, from 0. */
  readonly bullet: number;
  /** The stretches between commas before the last one. Commas in brackets and quotes part nothing. */
  readonly segments: readonly Segment[];
  /** The last stretch that says anything: it decides. */
  readonly last: Segment;
  /** The insides of quotes: names, or what somebody says. */
  readonly quotes: readonly Span[];
}

/** A stretch with its marks, from the index `first` up to but not including `end`. */
interface Stretch extends Span {
  readonly first: number;
  readonly end: number;
}

/** Signs and white space before the first word of a line. */
const bulletSigns = new CharacterSet(
  "・･●○◎■□◆◇▪•※*＊−–—―- \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff",
  [0x2460, 0x2473],
  [0x09, 0x0d],
  [0x2000, 0x200a],
);
/** Brackets within brackets are opened so often; what stands deeper is an aside of an aside. */
const deepestSentence = 2;

/**
 * Cuts a text into the sentences of its bullets. A sentence ends at 。 or at the end of its line, outside brackets and
 * quotes; a bracket that is not closed on its line is taken to end with the sentence, a quote to part nothing. What
 * stands whole in brackets is a sentence of its own. Linear in the text.
 */
export function sentencesOf(text: string, marks: SentenceMarks): Sentence[] {
  const cutter = new SentenceCutter(text, marks);
  let from = 0;
  let first = 0;
  for (let index = 0; index <= marks.length; index += 1) {
    if (index < marks.length && marks.kindOf(index) !== lineBreak) continue;
    const to = index < marks.length ? marks.placeOf(index) : text.length;
    cutter.addLine({ from, to, first, end: index });
    from = to + 1;
    first = index + 1;
  }
  return cutter.sentences;
}

class SentenceCutter {
  readonly sentences: Sentence[] = [];
  readonly #text: string;
  readonly #marks: SentenceMarks;
  #bullet = 0;

  constructor(text: string, marks: SentenceMarks) {
    this.#text = text;
    this.#marks = marks;
  }

  addLine(line: Stretch): void {
    const before = this.sentences.length;
    this.#add(line, 0);
    if (this.sentences.length > before) this.#bullet += 1;
  }

  /** Adds the sentences of a line, or of what stands whole in `depth` brackets. */
  #add(stretch: Stretch, depth: number): void {
    let draft = new Draft(afterBulletSigns(this.#text, stretch));
    for (let index = stretch.first; index < stretch.end; index += 1) {
      const at = this.#marks.placeOf(index);
      const kind = this.#marks.kindOf(index);
      if (kind === comma) draft.endSegment(at);
      else if (kind === stop) {
        this.#end(draft, at, depth);
        draft = new Draft(at + 1);
      } else if (kind === opening || kind === quoting) {
        const end = this.#marks.asideEnd(index, stretch.end);
        if (end === undefined) continue;
        const to = end < stretch.end ? this.#marks.placeOf(end) : stretch.to;
        draft.addAside(kind === quoting, { from: at + 1, to, first: index + 1, end });
        // A stop that ends an aside ends the sentence, too.
        index = end < stretch.end && this.#marks.kindOf(end) === stop ? end - 1 : end;
      }
    }
    this.#end(draft, stretch.to, depth);
  }

  /** Adds a sentence; of one that says nothing outside its brackets, what stands in them. */
  #end(draft: Draft, to: number, depth: number): void {
    const { from, segments, quotes } = draft;
    const rest = draft.segmentTo(to);
    const deciding = hasWords(this.#text, rest) ? segments.length : this.#lastWithWords(segments);
    if (deciding >= 0) {
      const last = segments[deciding] ?? rest;
      const before = deciding < segments.length ? segments.slice(0, deciding) : segments;
      this.sentences.push({ from, to, bullet: this.#bullet, segments: before, last, quotes });
    } else if (depth < deepestSentence) {
      for (const segment of segments) this.#addNotes(segment, depth + 1);
      this.#addNotes(rest, depth + 1);
    }
  }

  #addNotes({ notes }: Segment, depth: number): void {
    for (const note of notes) this.#add(note, depth);
  }

  #lastWithWords(segments: readonly Segment[]): number {
    return segments.findLastIndex((segment) => hasWords(this.#text, segment));
  }
}

function afterBulletSigns(text: string, { from, to }: Span): number {
  let at = from;
  while (at < to && bulletSigns.has(text, at)) at += 1;
  return at;
}

/** Most sentences have one segment, and most segments no asides; they share this. */
const none: readonly never[] = [];

/** A sentence that is being read. */
class Draft {
  readonly from: number;
  #segments: Segment[] | undefined;
  #quotes: Span[] | undefined;
  #notes: Stretch[] | undefined;
  #segmentFrom: number;

  constructor(from: number) {
    this.from = from;
    this.#segmentFrom = from;
  }

  /** The segments that have ended. */
  get segments(): readonly Segment[] {
    return this.#segments ?? none;
  }

  get quotes(): readonly Span[] {
    return this.#quotes ?? none;
  }

  addAside(isQuote: boolean, inside: Stretch): void {
    if (isQuote) (this.#quotes ??= []).push(inside);
    else (this.#notes ??= []).push(inside);
  }

  endSegment(to: number): void {
    (this.#segments ??= []).push(this.segmentTo(to));
    this.#segmentFrom = to + 1;
    this.#notes = undefined;
  }

  /** The segment that is being read, as far as `to`. */
  segmentTo(to: number): Segment {
    return { from: this.#segmentFrom, to, notes: this.#notes ?? none };
  }
}

/** Whether a segment says anything outside its brackets. */
function hasWords(text: string, { from, to, notes }: Segment): boolean {
  let at = from;
  for (const note of notes) {
    if (hasWord(text, at, note.from)) return true;
    at = note.to;
  }
  return hasWord(text, at, to);
}

function hasWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!isSpace(text, at) && markOfCode(text.charCodeAt(at)) === noMark) return true;
  }
  return false;
}

/** A segment without what stands in brackets there, as a stretch of a text of its own where it has brackets. */
export function outsideOf(text: string, { from, to, notes }: Segment): Clause {
  if (notes.length === 0) return { text, from, to };
  let outside = "";
  let at = from;
  for (const note of notes) {
    outside += text.slice(at, note.from - 1);
    at = note.to + 1;
  }
  outside += text.slice(at, to);
  return { text: outside, from: 0, to: outside.length };
}
